import { z } from "zod";
import { itemSchema } from "../quiz/schema";
import { draw, inBothLanguages, name, text } from "../quiz/schema-parts";

const form = z.record(name, z.strictObject({ draw, right: name.optional() }));

/** How others answered the same question: only where numbers, wording and choices are the same. */
const published = z.strictObject({
  item: name,
  form: z.enum(["before", "after", "later"]),
  /** A question put in another language is another question, so there it is only a similar one. */
  askedIn: z.enum(["en", "zh"]),
  /** Percent who were wrong or did not know. */
  missed: z.number().min(0).max(100),
  year: z.int(),
  people: z.int().positive(),
  words: inBothLanguages({ who: text }),
  sources: z
    .array(z.strictObject({ title: text, publisher: text, date: text, url: z.url() }))
    .min(1),
});

export const checksSchema = z.strictObject({
  lesson: z.literal("three-checks"),
  items: z.array(itemSchema).length(8),
  /** Those of which the report says how far off they were. */
  estimates: z.array(name),
  forms: z.strictObject({ before: form, after: form, later: form }),
  published: z.array(published),
});

export type Checks = z.infer<typeof checksSchema>;
export type Published = z.infer<typeof published>;
