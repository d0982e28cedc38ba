import type { LessonMeta } from "./lesson-schema";
import type { SimulatorFacts } from "./simulator-facts";

/** A small good lesson and its surroundings, for tests that spoil one thing at a time. */
export const sampleSimulator: SimulatorFacts = {
  id: "loan",
  parameters: [
    {
      key: "balance",
      kind: "number",
      unit: "money",
      minimum: 1,
      maximum: 1000,
      step: 1,
      default: 100,
    },
    {
      key: "rate",
      kind: "number",
      unit: "percent-per-year",
      minimum: 0,
      maximum: 50,
      step: 1,
      default: 10,
    },
    { key: "plan", kind: "choice", choices: ["slow", "fast"], default: "slow" },
  ],
  outputs: [
    { name: "months", unit: "months" },
    { name: "rest", unit: "money" },
  ],
  presets: [{ id: "card", values: { balance: 100, rate: 10, plan: "slow" } }],
  figures: ({ rate }) => ({ months: 12, rest: Number(rate) > 40 ? 500 : "none" }),
};

export const sampleMeta: LessonMeta = {
  title: "A lesson",
  lead: "What it is about.",
  minutes: 10,
  simulators: ["loan"],
  concepts: ["time"],
  items: ["warm-up", "last"],
  facts: [{ id: "share", value: 96, unit: "percent", source: "study", note: "Who and when." }],
  sources: [
    {
      id: "study",
      title: "A study",
      publisher: "Somebody",
      date: "2022",
      url: "https://example.org/study",
      quality: "Good.",
    },
  ],
  standards: [],
};

export const sampleSource = `---
title: A lesson with 3 figures in its front matter
---
<Recall id="warm-up" />

<Scenario simulator="loan" preset="card" set="balance=200">

You owe <Scrub name="balance" /> at <Given name="rate" as="daily" /> a day, and
it takes <Result name="months" set="plan=fast" as="years" />. About <Fact id="share" />
guess <Term id="word">less</Term> <Cite id="study" />, see [the list](/en/learn).

<Check id="last" />

</Scenario>
`;

export const sampleAround = {
  simulators: [sampleSimulator],
  items: [
    { id: "warm-up", concept: "time" },
    { id: "last", concept: "time" },
  ],
  concepts: ["time", "money"],
  terms: ["word"],
  pages: ["", "/learn"],
};
