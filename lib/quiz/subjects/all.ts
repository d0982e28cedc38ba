// Every family of figures at once: for checks and tests, which meet every item. Pages fetch what they need.
import "./debts";
import "./instalments";
import "./limits";
import "./rates";
