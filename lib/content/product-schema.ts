import { z } from "zod";
import { currencies } from "../i18n/locales";

const bothLanguages = <Shape extends z.ZodType>(shape: Shape) =>
  z.strictObject({ en: shape, zh: shape });

const text = z.string().min(1);

/** Terms of a real or teaching product, with the day they held and where they were read. */
export const productSchema = z.strictObject({
  id: text.regex(/^[a-z][a-z0-9-]*$/),
  /** Which simulator can open it. */
  simulator: text,
  /** A made-up product says so wherever it is shown. */
  fictional: z.boolean(),
  /** Last month in which the terms were checked, as YYYY-MM. */
  held: z.string().regex(/^\d{4}-\d{2}$/),
  currency: z.enum(currencies),
  /** Parameters of the simulator that the product fixes, in its units. */
  terms: z.record(z.string(), z.union([z.number(), text])),
  /** Terms that no source gives: our assumption, and shown as one. */
  assumed: z.array(text),
  /** An everyday starting point for the other parameters. */
  example: z.record(z.string(), z.union([z.number(), text])),
  words: bothLanguages(z.strictObject({ title: text, terms: text })),
  sources: z
    .array(
      z.strictObject({
        id: text,
        title: text,
        publisher: text,
        date: text.regex(/^\d{4}(-\d{2}){0,2}$/),
        url: text,
        /** Terms that this source stands behind. */
        supports: z.array(text).min(1),
        quality: bothLanguages(text),
      }),
    )
    .min(1),
});

export type Product = z.infer<typeof productSchema>;
