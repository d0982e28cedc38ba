import { Suspense, useMemo, useState } from "react";
import { useTranslations } from "use-intl";
import { Disclosure } from "@/components/ui/disclosure";
import { CHECKS, type FormName, formItems } from "@/lib/checks/forms";
import type { Checks } from "@/lib/checks/schema";
import { Check } from "../check";

type Props = { checks: Checks; form: FormName };

/** The questions of a check that is done, with the reader's answers, the marks and the reasons: there once asked for. */
export function FormAnswers({ checks, form }: Props) {
  const t = useTranslations("checks");
  const [opened, setOpened] = useState(false);
  return (
    <Disclosure
      summary={t("report.answers", { form: t(`form.${form}`) })}
      onToggle={(open) => setOpened((before) => before || open)}
    >
      {opened ? <Answers checks={checks} form={form} /> : null}
    </Disclosure>
  );
}

function Answers({ checks, form }: Props) {
  const items = useMemo(() => formItems(checks.items, checks.forms, form), [checks, form]);
  return (
    <div className="grid grid-cols-1 gap-4">
      {items.map((item) => (
        <Suspense key={item.id} fallback={<div className="min-h-40" />}>
          <Check item={item} lesson={CHECKS} markLater />
        </Suspense>
      ))}
    </div>
  );
}
