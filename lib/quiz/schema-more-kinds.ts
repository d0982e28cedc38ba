import { z } from "zod";
import { common, inBothLanguages, name, text, tolerance } from "./schema-parts";

const mark = z.literal(true).optional();
const labelled = inBothLanguages({ label: text, why: text });

/** Several may be right; each has its own reason either way. */
export const multiple = z.strictObject({
  ...common,
  kind: z.literal("multiple"),
  choices: z
    .array(z.strictObject({ id: name, correct: mark, words: labelled }))
    .min(3)
    .max(8),
  words: inBothLanguages({ stem: text }),
});

/** In the right order as written, or by the figures of the entries. */
export const order = z.strictObject({
  ...common,
  kind: z.literal("order"),
  by: z.enum(["ascending", "descending"]).optional(),
  entries: z
    .array(z.strictObject({ id: name, figure: name.optional(), words: labelled }))
    .min(3)
    .max(7),
  words: inBothLanguages({ stem: text, first: text, last: text }),
});

/** Every row gets one of the options; an option may serve several rows or none. */
export const match = z.strictObject({
  ...common,
  kind: z.literal("match"),
  options: z
    .array(z.strictObject({ id: name, words: inBothLanguages({ label: text }) }))
    .min(2)
    .max(7),
  rows: z
    .array(z.strictObject({ id: name, option: name, words: labelled }))
    .min(2)
    .max(7),
  words: inBothLanguages({ stem: text }),
});

/** One input is moved, its consequence shown, until it is where the key says. */
export const slider = z.strictObject({
  ...common,
  kind: z.literal("slider"),
  input: name,
  minimum: z.number().nonnegative(),
  maximum: z.number().positive(),
  step: z.number().positive(),
  shows: z.array(z.strictObject({ figure: name, words: inBothLanguages({ label: text }) })).min(1),
  key: name,
  tolerance,
  words: inBothLanguages({ stem: text, label: text, why: text }),
});

/** A screen that nobody sells; its misleading part is picked. */
export const trap = z.strictObject({
  ...common,
  kind: z.literal("trap"),
  choices: z
    .array(
      z.strictObject({
        id: name,
        look: z.enum(["title", "figure", "text", "small", "button", "link"]),
        correct: mark,
        words: labelled,
      }),
    )
    .min(3)
    .max(7),
  words: inBothLanguages({ stem: text, screen: text }),
});

/** One figure at several values of one input, guessed before it is shown. Scored for the learner alone. */
export const curve = z.strictObject({
  ...common,
  kind: z.literal("curve"),
  input: name,
  at: z.array(z.number().nonnegative()).min(3).max(8),
  key: name,
  line: name,
  maximum: z.number().positive(),
  step: z.number().positive(),
  words: inBothLanguages({ stem: text, why: text }),
});
