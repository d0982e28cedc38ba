import { z } from "zod";

const id = z.string().regex(/^[a-z][a-z0-9-]*$/, "an id is lower-case words joined by hyphens");
const text = z.string().min(1);

/** Front matter of content/{en,zh}/lessons/*.mdx. */
export const lessonSchema = z.strictObject({
  title: text,
  /** One or two sentences under the title. */
  lead: text,
  /** Honest minutes to finish, checks included. */
  minutes: z.int().min(3).max(30),
  /** Simulators used, by id. */
  simulators: z.array(id),
  /** Concepts taught, as listed in content/course.json. */
  concepts: z.array(id).min(1),
  /** Quiz items in the order in which they stand in the text. */
  items: z.array(id).min(1),
  /** Figures from elsewhere that the prose shows with <Fact>; each names its source. */
  facts: z.array(
    z.strictObject({
      id,
      value: z.number(),
      unit: z.enum(["percent", "count", "money", "plain"]),
      currency: z.enum(["USD", "GBP", "CNY"]).optional(),
      source: id,
      /** Who, where, when and how many; what was not seen. */
      note: text,
    }),
  ),
  /** Facts that the other language of this lesson shows and this one does not, and why. */
  omits: z.array(z.strictObject({ id, why: text })).optional(),
  sources: z.array(
    z.strictObject({
      id,
      title: text,
      publisher: text,
      /** Year, month or day, as precise as the source is. */
      date: z.string().regex(/^\d{4}(-\d{2}){0,2}$/),
      url: z.union([z.url({ protocol: /^https$/ }), z.string().regex(/^\/[a-z#-]+$/)]),
      quality: text,
    }),
  ),
  standards: z.array(z.strictObject({ framework: text, code: text, sure: text })),
});

const words = <Shape extends z.ZodType>(shape: Shape) => z.strictObject({ en: shape, zh: shape });

/** content/course.json: the order of lessons, routes through them, and the concepts they teach. */
export const courseSchema = z.strictObject({
  lessons: z.array(id).min(1),
  routes: z.array(
    z.strictObject({
      id,
      lessons: z.array(id).min(1),
      words: words(z.strictObject({ title: text, lead: text })),
    }),
  ),
  concepts: z.array(z.strictObject({ id, words: words(text) })),
});

/** The parts of the glossary page, in its order. A term that names none stands in the last, "other". */
export const termGroups = [
  "wheel",
  "rates",
  "bill",
  "paying",
  "instalments",
  "late",
  "record",
  "mind",
  "other",
] as const;

/** content/glossary/terms.json: a word, one plain sentence and other names it goes by, in both languages. */
export const glossarySchema = z.array(
  z.strictObject({
    id,
    group: z.enum(termGroups).default("other"),
    ...words(z.strictObject({ term: text, short: text, also: z.array(text).optional() })).shape,
  }),
);

export type LessonMeta = z.infer<typeof lessonSchema>;
export type Course = z.infer<typeof courseSchema>;
export type Glossary = z.infer<typeof glossarySchema>;
export type Term = Glossary[number];
