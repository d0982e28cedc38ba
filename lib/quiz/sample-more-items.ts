import type { CurveItem, MatchItem, MultipleItem, OrderItem, SliderItem, TrapItem } from "./schema";

// Items for tests only.

const both = <Words>(words: Words) => ({ en: words, zh: words });
const part = (id: string) => ({ id, words: both({ label: `Label ${id}`, why: `Why ${id}.` }) });

const common = { version: 1, concept: "minimum-payment" } as const;

export const whatRaises: MultipleItem = {
  ...common,
  id: "what-raises",
  kind: "multiple",
  choices: [
    { ...part("purchase"), correct: true },
    { ...part("interest"), correct: true },
    part("payment"),
    part("limit"),
  ],
  words: both({ stem: "What raises it?" }),
};

export const cycleOrder: OrderItem = {
  ...common,
  id: "cycle-order",
  kind: "order",
  entries: [part("spend"), part("bill"), part("due"), part("rest")],
  words: both({ stem: "In what order?", first: "First", last: "Last" }),
};

export const quotesByCost: OrderItem = {
  ...common,
  id: "quotes-by-cost",
  kind: "order",
  subject: "rates",
  by: "descending",
  draw: { daily: { oneOf: [0.03, 0.06] }, monthly: 1.3 },
  entries: [
    { ...part("daily"), figure: "daily-as-yearly" },
    { ...part("monthly"), figure: "monthly-as-yearly" },
    { ...part("plain"), figure: "monthly-unscaled" },
  ],
  words: both({ stem: "Dearest first?", first: "Dear", last: "Cheap" }),
};

export const whoSaysWhat: MatchItem = {
  ...common,
  id: "who-says-what",
  kind: "match",
  options: [
    { id: "free", words: both({ label: "Free" }) },
    { id: "costly", words: both({ label: "Costly" }) },
    { id: "never", words: both({ label: "Never" }) },
  ],
  rows: [
    { ...part("in-full"), option: "free" },
    { ...part("minimum"), option: "costly" },
    { ...part("half"), option: "costly" },
  ],
  words: both({ stem: "What follows?" }),
};

export const clearInAYear: SliderItem = {
  ...common,
  id: "clear-in-a-year",
  kind: "slider",
  draw: { balance: { oneOf: [8000, 10_000] }, rate: 18, months: 12 },
  input: "payment",
  minimum: 200,
  maximum: 2000,
  step: 10,
  shows: [{ figure: "own-months", words: both({ label: "Months" }) }],
  key: "payment-for-target",
  tolerance: { absolute: 10 },
  words: both({
    stem: "Clear {balance} in {months}.",
    label: "Payment",
    why: "{payment-for-target}",
  }),
};

export const misleadingScreen: TrapItem = {
  ...common,
  id: "misleading-screen",
  kind: "trap",
  choices: [
    { ...part("head"), look: "title" },
    { ...part("praise"), look: "text", correct: true },
    { ...part("pay"), look: "button" },
  ],
  words: both({ stem: "Which part?", screen: "Wallet" }),
};

export const drawTheDebt: CurveItem = {
  ...common,
  id: "draw-the-debt",
  kind: "curve",
  subject: "rates",
  draw: { balance: 1000, rate: 20 },
  input: "years",
  at: [0, 2, 4],
  key: "grown",
  line: "grown-straight",
  maximum: 4000,
  step: 50,
  words: both({ stem: "Draw it.", why: "It bends." }),
};

export const moreItems = [
  whatRaises,
  cycleOrder,
  quotesByCost,
  whoSaysWhat,
  clearInAYear,
  misleadingScreen,
  drawTheDebt,
] as const;
