"use client";

import { useTranslations } from "use-intl";
import type { AskedItems } from "@/lib/progress/xapi-interactions";
import type { OverviewConcept } from "../concept-map";
import type { OverviewLesson } from "../progress-overview";
import { useAside, useWholeLog } from "../use-progress";
import { BringIn } from "./bring-in";
import { PrintRecord } from "./print-record";
import { SaveCopy } from "./save-copy";
import { StartOver } from "./start-over";

type Props = {
  lessons: readonly OverviewLesson[];
  concepts: readonly OverviewConcept[];
  items: AskedItems;
  version: string;
};

/** The log belongs to the learner: to save, to bring along, to hide and to print. */
export function Yours(props: Props) {
  const { lessons, version } = props;
  const t = useTranslations("yours");
  const { damaged, later } = useAside();
  const any = useWholeLog().length + damaged.length + later.length > 0;
  return (
    <section className="space-y-10">
      <h2 className="font-serif text-2xl print:hidden">{t("title")}</h2>
      <div className="grid gap-10 md:grid-cols-2 print:hidden">
        {any ? <SaveCopy {...props} /> : null}
        <BringIn />
        {any ? <StartOver lessons={lessons} /> : null}
      </div>
      {any ? <PrintRecord lessons={lessons} version={version} /> : null}
    </section>
  );
}
