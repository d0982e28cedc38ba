"use client";

import { useTranslations } from "use-intl";
import type { ReviewDay } from "@/lib/progress/coming-reviews";
import type { AskedItems } from "@/lib/progress/xapi-interactions";
import type { OverviewConcept } from "../concept-map";
import type { OverviewLesson } from "../progress-overview";
import { useAside, useWholeLog } from "../use-progress";
import { BringIn } from "./bring-in";
import { PrintRecord } from "./print-record";
import { ReviewDates } from "./review-dates";
import { SaveCopy } from "./save-copy";
import { StartOver } from "./start-over";
import { TakeAlong } from "./take-along";

type Props = {
  lessons: readonly OverviewLesson[];
  concepts: readonly OverviewConcept[];
  items: AskedItems;
  version: string;
  coming: readonly ReviewDay[];
};

/** The log belongs to the learner: to save, to bring along, to hide and to print. */
export function Yours(props: Props) {
  const { lessons, concepts, version, coming } = props;
  const t = useTranslations("yours");
  const { damaged, later } = useAside();
  const any = useWholeLog().length + damaged.length + later.length > 0;
  return (
    <section className="space-y-10">
      <h2 className="font-serif text-2xl print:hidden">{t("title")}</h2>
      <div className="grid gap-10 md:grid-cols-2 print:hidden">
        {any ? <SaveCopy {...props} /> : null}
        {any ? <TakeAlong /> : null}
        <BringIn />
        {coming.length > 0 ? <ReviewDates coming={coming} concepts={concepts} /> : null}
        {any ? <StartOver lessons={lessons} /> : null}
      </div>
      {any ? <PrintRecord lessons={lessons} version={version} /> : null}
    </section>
  );
}
