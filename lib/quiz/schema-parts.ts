import { z } from "zod";
import { bases, cycles, type LaterInput, laterInputs, rules } from "./card-inputs";
import { subjects } from "./subjects/names";

export const name = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "lower-case words joined by hyphens");
export const text = z.string().trim().min(1);

export function inBothLanguages<Shape extends z.ZodRawShape>(shape: Shape) {
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

function later() {
  const entries = laterInputs.map((key) => [key, drawnNumber.optional()] as const);
  return Object.fromEntries(entries) as Record<LaterInput, z.ZodOptional<typeof drawnNumber>>;
}

export const draw = z.strictObject({
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
  ...later(),
});

export const tolerance = z
  .strictObject({
    relative: z.number().positive().optional(),
    absolute: z.number().positive().optional(),
  })
  .refine(
    ({ relative, absolute }) => relative !== undefined || absolute !== undefined,
    "give relative, absolute or both",
  );

export const common = {
  id: name,
  version: z.int().positive(),
  concept: name,
  /** Whose figures it asks for beside those of the card: see subjects/. */
  subject: z.enum(subjects).optional(),
  draw: draw.optional(),
  expect: z.enum(["ends", "never"]).optional(),
  /** What to look at, the rule, the first step: shown one at a time, if asked for. */
  hints: inBothLanguages({ look: text, rule: text, step: text }).optional(),
  /** Ask how sure one is before the answer is marked. */
  sure: z.literal(true).optional(),
};
