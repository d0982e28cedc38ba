import { type FigureDefinition, hundredths, money, percents } from "../figure-definition";
import { addSubject } from "../figures";

/** A limit, and what of it is owed, free and used: lessons one and ten. */
addSubject("limits", {
  /** `balance` spent, `amount` paid back, `price` spent again, on a `limit`. */
  "wheel-owed": money(({ need }) => hundredths(need("balance") - need("amount") + need("price"))),
  "wheel-available": money(({ need }) =>
    hundredths(need("limit") - need("balance") + need("amount") - need("price")),
  ),
  /** Wrong: all that was spent. */
  "wheel-spent": money(({ need }) => hundredths(need("balance") + need("price"))),
  /** Wrong: the payment forgotten. */
  "wheel-available-unpaid": money(({ need }) =>
    hundredths(need("limit") - need("balance") - need("price")),
  ),
  available: money(({ need }) => hundredths(need("limit") - need("balance"))),

  "limit-use": percents(({ need }) => hundredths((100 * need("balance")) / need("limit"))),
  "limit-use-after": percents(({ need }) =>
    hundredths((100 * (need("balance") - need("amount"))) / need("limit")),
  ),
  /** Wrong: the share that is still free. */
  "limit-free": percents(({ need }) =>
    hundredths((100 * (need("limit") - need("balance") + need("amount"))) / need("limit")),
  ),
  /** Wrong: the share of the debt that was paid. */
  "paid-share": percents(({ need }) => hundredths((100 * need("amount")) / need("balance"))),
} satisfies Record<string, FigureDefinition>);
