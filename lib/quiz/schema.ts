import { z } from "zod";
import { bases, cycles, rules } from "./card-inputs";

// Zod stays out of the reader's bundle: only content checks and the build import values from here, others import types.

const name = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "lower-case words joined by hyphens");
const text = z.string().trim().min(1);

function inBothLanguages<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject({ en: z.strictObject(shape), zh: z.strictObject(shape) });
}

const range = z
  .strictObject({ minimum: z.number(), maximum: z.number(), step: z.number().positive() })
  .refine(({ minimum, maximum }) => minimum <= maximum, "minimum is above maximum");
const drawnNumber = z.union([
  z.number().nonnegative(),
  range,
  z.strictObject({ oneOf: z.array(z.number().nonnegative()).min(1) }),
]);
const drawnPayment = z.union([
  drawnNumber,
  z.strictObject({ figure: name, plus: z.number().optional() }),
]);

function drawnChoice<const Names extends readonly [string, ...string[]]>(names: Names) {
  return z.union([z.enum(names), z.strictObject({ oneOf: z.array(z.enum(names)).min(1) })]);
}

const draw = z.strictObject({
  balance: drawnNumber.optional(),
  rate: drawnNumber.optional(),
  cycle: drawnChoice(cycles).optional(),
  rule: drawnChoice(rules).optional(),
  percent: drawnNumber.optional(),
  base: drawnChoice(bases).optional(),
  floor: drawnNumber.optional(),
  payment: drawnPayment.optional(),
  spending: drawnNumber.optional(),
  months: drawnNumber.optional(),
});

const tolerance = z
  .strictObject({
    relative: z.number().positive().optional(),
    absolute: z.number().positive().optional(),
  })
  .refine(
    ({ relative, absolute }) => relative !== undefined || absolute !== undefined,
    "give relative, absolute or both",
  );

const common = {
  id: name,
  version: z.int().positive(),
  concept: name,
  draw: draw.optional(),
  expect: z.enum(["ends", "never"]).optional(),
};

const choice = z.strictObject({
  id: name.refine((id) => id !== "dont-know", "dont-know is the page's own choice"),
  figure: name.optional(),
  correct: z.literal(true).optional(),
  words: inBothLanguages({ label: text, why: text }),
});

const single = z.strictObject({
  ...common,
  kind: z.literal("single"),
  key: name.optional(),
  shuffle: z.boolean().optional(),
  choices: z.array(choice).min(2).max(6),
  words: inBothLanguages({ stem: text }),
});

const number = z.strictObject({
  ...common,
  kind: z.literal("number"),
  key: name,
  tolerance,
  wrong: z.array(z.strictObject({ figure: name, words: inBothLanguages({ why: text }) })),
  words: inBothLanguages({ stem: text, why: text }),
});

const step = z.strictObject({
  figure: name,
  blank: z.boolean(),
  words: inBothLanguages({ label: text }),
});

const faded = z.strictObject({
  ...common,
  kind: z.literal("faded"),
  tolerance,
  steps: z
    .array(step)
    .min(2)
    .refine((steps) => steps.some(({ blank }) => blank), "at least one step must be blank"),
  words: inBothLanguages({ stem: text, why: text }),
});

export const itemSchema = z.discriminatedUnion("kind", [single, number, faded]);

export const quizFileSchema = z.strictObject({ lesson: name, items: z.array(itemSchema).min(1) });

export type Item = z.infer<typeof itemSchema>;
export type SingleItem = z.infer<typeof single>;
export type NumberItem = z.infer<typeof number>;
export type FadedItem = z.infer<typeof faded>;
export type QuizFile = z.infer<typeof quizFileSchema>;
export type DrawSpec = z.infer<typeof draw>;
export type Tolerance = z.infer<typeof tolerance>;
