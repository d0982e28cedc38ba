import { useId } from "react";
import { useTranslations } from "use-intl";
import type { Sure } from "@/lib/progress/events";

const steps: readonly Sure[] = [1, 2, 3];

type Props = { sure: Sure | null; onChange: (sure: Sure) => void };

/** Asked once an answer is there and before it is marked; nobody has to say. */
export function HowSure({ sure, onChange }: Props) {
  const t = useTranslations("quiz.sure");
  const name = useId();
  return (
    <fieldset className="min-w-0">
      <legend className="mb-2 text-base text-soft">{t("ask")}</legend>
      <div className="flex flex-wrap gap-2">
        {steps.map((step) => (
          <label
            key={step}
            className="flex min-h-11 cursor-pointer items-center gap-2 rounded-lg border border-line bg-card px-3 has-checked:border-ok has-checked:ring-1 has-checked:ring-ok"
          >
            <input
              type="radio"
              className="size-4 accent-ok"
              name={name}
              value={step}
              checked={step === sure}
              onChange={() => onChange(step)}
            />
            {t(`${step}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
