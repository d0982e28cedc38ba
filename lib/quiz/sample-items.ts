import type { FadedItem, NumberItem, SingleItem } from "./schema";

// Items for tests only. The real ones are in content/quizzes.

const both = <Words>(words: Words) => ({ en: words, zh: words });

const petal = {
  rate: 18.25,
  cycle: "thirty-days",
  percent: 10,
  floor: 50,
} as const;

export const firstMinimum: NumberItem = {
  id: "first-minimum",
  version: 1,
  kind: "number",
  concept: "minimum-payment",
  draw: { ...petal, balance: { minimum: 4000, maximum: 20_000, step: 1000 } },
  key: "first-minimum",
  tolerance: { relative: 0.001, absolute: 1 },
  wrong: [{ figure: "minimum-without-interest", words: both({ why: "Of {balance} alone." }) }],
  words: both({
    stem: "{balance} at {cycle-rate}?",
    why: "{first-statement}, so {first-minimum}.",
  }),
};

export const onlyTheInterest: SingleItem = {
  id: "only-the-interest",
  version: 1,
  kind: "single",
  concept: "interest-before-principal",
  draw: {
    balance: { minimum: 2000, maximum: 6000, step: 500 },
    rate: 12,
    payment: { figure: "month-interest" },
  },
  expect: "never",
  key: "own-months",
  choices: [
    {
      id: "never",
      figure: "own-months",
      words: both({ label: "{own-months}", why: "All interest." }),
    },
    {
      id: "straight-line",
      figure: "months-straight-line",
      words: both({ label: "{months-straight-line:duration}", why: "No interest in it." }),
    },
    { id: "slowly", words: both({ label: "Slowly", why: "Nothing is left." }) },
  ],
  words: both({ stem: "{balance}, {payment} a month. When?" }),
};

export const splitTheMinimum: FadedItem = {
  id: "split-the-minimum",
  version: 1,
  kind: "faded",
  concept: "interest-before-principal",
  draw: { ...petal, balance: { oneOf: [6000, 8000, 12_000] } },
  tolerance: { absolute: 1 },
  steps: [
    { figure: "first-interest", blank: false, words: both({ label: "Interest" }) },
    { figure: "first-minimum", blank: true, words: both({ label: "Minimum" }) },
    { figure: "first-principal", blank: true, words: both({ label: "Off the debt" }) },
  ],
  words: both({ stem: "Finish the sum.", why: "Interest first." }),
};
