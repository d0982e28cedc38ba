import { z } from "zod";
import { curve, match, multiple, order, slider, trap } from "./schema-more-kinds";
import { common, type draw, inBothLanguages, name, text, tolerance } from "./schema-parts";

// Zod stays out of the reader's bundle: only content checks and the build import values from here, others import types.

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

export const itemSchema = z.discriminatedUnion("kind", [
  single,
  number,
  faded,
  multiple,
  order,
  match,
  slider,
  trap,
  curve,
]);

/** `title`: what the practice page calls a bank whose lesson is still to be written; a lesson has its own. */
export const quizFileSchema = z.strictObject({
  lesson: name,
  title: inBothLanguages({ title: text }).optional(),
  items: z.array(itemSchema).min(1),
});

export type Item = z.infer<typeof itemSchema>;
export type SingleItem = z.infer<typeof single>;
export type NumberItem = z.infer<typeof number>;
export type FadedItem = z.infer<typeof faded>;
export type MultipleItem = z.infer<typeof multiple>;
export type OrderItem = z.infer<typeof order>;
export type MatchItem = z.infer<typeof match>;
export type SliderItem = z.infer<typeof slider>;
export type TrapItem = z.infer<typeof trap>;
export type CurveItem = z.infer<typeof curve>;
export type DrawSpec = z.infer<typeof draw>;
export type Tolerance = z.infer<typeof tolerance>;
