import { useEffect, useMemo, useRef } from "react";
import { useTranslations } from "use-intl";
import { useProgressLog } from "@/components/progress/use-progress";
import type { FormName } from "@/lib/checks/forms";
import { checksReport } from "@/lib/checks/report";
import { Bend } from "./bend";
import { ConceptMarks } from "./concept-marks";
import { Estimates } from "./estimates";
import { FormAnswers } from "./form-answers";
import { Others } from "./others";
import type { ThreeChecksProps } from "./three-checks";
import { useFigures } from "./use-figures";

type Props = ThreeChecksProps & {
  done: readonly FormName[];
  /** The last answer was given a moment ago, so the reader is brought here. */
  arrived: boolean;
};

/** Before, after and later, side by side. No number sums it all up. */
export function ChecksReport({ checks, concepts, done, progress, arrived }: Props) {
  const t = useTranslations("checks.report");
  const { events } = useProgressLog();
  const ready = useFigures(checks.items);
  const report = useMemo(
    () => (ready ? checksReport(events, checks) : null),
    [ready, events, checks],
  );
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (arrived) heading.current?.focus();
  }, [arrived]);
  return (
    <section className="min-h-96 space-y-10">
      <div className="space-y-2">
        <h2 ref={heading} tabIndex={-1} className="font-serif text-3xl">
          {t("title")}
        </h2>
        {done.length === 1 ? <p>{t("so-far")}</p> : null}
      </div>
      {report ? (
        <>
          <ConceptMarks rows={report.concepts} concepts={concepts} />
          <Bend alpha={report.alpha} />
          <Estimates rows={report.estimates} />
          <Others published={checks.published} />
          <div>
            {done.map((form) => (
              <FormAnswers key={form} checks={checks} form={form} />
            ))}
          </div>
        </>
      ) : null}
      <p className="text-base text-soft">
        {t.rich("again", {
          a: (words) => (
            <a className="link" href={progress}>
              {words}
            </a>
          ),
        })}
      </p>
    </section>
  );
}
