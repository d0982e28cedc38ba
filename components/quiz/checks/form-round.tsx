import { Suspense } from "react";
import { useTranslations } from "use-intl";
import { CHECKS, FORM_SEED, type FormName } from "@/lib/checks/forms";
import type { Item } from "@/lib/quiz/schema";
import { Check } from "../check";

type Props = {
  form: FormName;
  /** What is still to be answered, and of how many. */
  left: readonly Item[];
  total: number;
};

/** The questions of one check, one at a time. An answer is in the log at once, so the next one follows by itself. */
export function FormRound({ form, left, total }: Props) {
  const t = useTranslations("checks");
  const [item] = left;
  if (!item) return null;
  const position = total - left.length + 1;
  return (
    <Suspense key={item.id} fallback={<div className="min-h-96" />}>
      <Check
        item={item}
        lesson={CHECKS}
        heading={t("position", { form: t(`form.${form}`), position, total })}
        seed={FORM_SEED}
        takeFocus
        markLater
      />
    </Suspense>
  );
}
