"use client";

import { useTranslations } from "use-intl";
import type { OverviewLesson } from "../progress-overview";
import { useWholeLog } from "../use-progress";
import { BringIn } from "./bring-in";
import { PrintRecord } from "./print-record";
import { SaveCopy } from "./save-copy";
import { StartOver } from "./start-over";

type Props = { lessons: readonly OverviewLesson[]; version: string };

/** The log belongs to the learner: to save, to bring along, to hide and to print. */
export function Yours({ lessons, version }: Props) {
  const t = useTranslations("yours");
  const any = useWholeLog().length > 0;
  return (
    <section className="space-y-10">
      <h2 className="font-serif text-2xl print:hidden">{t("title")}</h2>
      <div className="grid gap-10 md:grid-cols-2 print:hidden">
        {any ? <SaveCopy /> : null}
        <BringIn />
        {any ? <StartOver lessons={lessons} /> : null}
      </div>
      {any ? <PrintRecord lessons={lessons} version={version} /> : null}
    </section>
  );
}
