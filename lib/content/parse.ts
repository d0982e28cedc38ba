import type { z } from "zod";

/** Checks data by its schema; a mistake stops the build and names file and field. */
export function parseContent<Schema extends z.ZodType>(
  schema: Schema,
  data: unknown,
  file: string,
): z.infer<Schema> {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  const mistakes = result.error.issues.map(
    (issue) => `${file}: ${issue.path.join(".") || "(whole file)"}: ${issue.message}`,
  );
  throw new Error(mistakes.join("\n"));
}
