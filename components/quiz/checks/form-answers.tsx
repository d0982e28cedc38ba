import { Suspense, useMemo } from "react";
import { CHECKS, type FormName, formItems } from "@/lib/checks/forms";
import type { Checks } from "@/lib/checks/schema";
import { Check } from "../check";

/** The questions of a check that is done, with the reader's answers, the marks and the reasons. */
export function FormAnswers({ checks, form }: { checks: Checks; form: FormName }) {
  const items = useMemo(() => formItems(checks.items, checks.forms, form), [checks, form]);
  return (
    <div className="grid gap-4">
      {items.map((item) => (
        <Suspense key={item.id} fallback={<div className="min-h-40" />}>
          <Check item={item} lesson={CHECKS} markLater />
        </Suspense>
      ))}
    </div>
  );
}
