import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import type { FormName } from "@/lib/checks/forms";
import { DAYS_BETWEEN, type Stage } from "@/lib/checks/stages";
import { useDay } from "./use-day";

/** Two questions a minute. */
const A_MINUTE = 2;

type Props = { stages: readonly Stage[]; onTake: (form: FormName) => void };

/** The three checks one below another: what each is, how far it is, and the way into the one that is open. */
export function StageList({ stages, onTake }: Props) {
  const t = useTranslations("checks");
  return (
    <ol className="divide-y divide-line border-line border-y">
      {stages.map((stage, at) => {
        const { form, total, answered, state } = stage;
        return (
          <li
            key={form}
            className="grid gap-x-6 gap-y-2 py-5 sm:grid-cols-[1fr_auto]"
            data-form={form}
          >
            <div>
              <h2 className="font-serif text-2xl">
                <span aria-hidden="true">{at + 1} · </span>
                {t(`form.${form}`)}
              </h2>
              <p className="mt-1">
                {t(`what.${form}`, { count: total, minutes: total / A_MINUTE, days: DAYS_BETWEEN })}
              </p>
            </div>
            <div className="flex flex-wrap items-center gap-x-4 gap-y-2 sm:flex-col sm:items-end">
              <StageState stage={stage} />
              {state === "open" ? (
                <Button look="primary" onClick={() => onTake(form)}>
                  {t(answered > 0 ? "go-on" : `start.${form}`)}
                </Button>
              ) : null}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

function StageState({ stage: { state, answered, total, opensAt } }: { stage: Stage }) {
  const t = useTranslations("checks.state");
  const day = useDay();
  const begun = state === "open" && answered > 0;
  return (
    <span className="text-base text-soft" data-state={state}>
      {state === "done" ? <span aria-hidden="true">✓ </span> : null}
      {begun
        ? t("begun", { answered, total })
        : t(state, { date: opensAt === null ? "" : day(opensAt) })}
    </span>
  );
}
