"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { csvText } from "@/components/simulators/frame/download";
import { Button } from "@/components/ui/button";
import { attemptColumns, attemptRows } from "@/lib/progress/attempts";
import { copyText } from "@/lib/progress/copy";
import type { AskedItems } from "@/lib/progress/xapi-interactions";
import type { OverviewConcept } from "../concept-map";
import type { OverviewLesson } from "../progress-overview";
import { useAside, useProgressLog, useWholeLog } from "../use-progress";
import { fileName, useHandOut } from "./use-hand-out";

type Props = {
  lessons: readonly OverviewLesson[];
  concepts: readonly OverviewConcept[];
  items: AskedItems;
  version: string;
};

/** The log as files. Nothing is sent anywhere. */
export function SaveCopy({ lessons, concepts, items, version }: Props) {
  const t = useTranslations("yours.save");
  const [amounts, setAmounts] = useState(false);
  const { events } = useProgressLog();
  const log = useWholeLog();
  const aside = useAside();
  const { give, shown } = useHandOut();
  const answers = attemptRows(events);

  function saveCopy() {
    const now = new Date();
    give(
      `${fileName("progress", now)}.json`,
      "application/json",
      copyText(log, aside, { amounts, now }),
    );
  }

  function saveTable() {
    const head = attemptColumns.map((column) => t(`column.${column}`));
    give(`${fileName("answers", new Date())}.csv`, "text/csv", csvText([head, ...answers]));
  }

  async function saveStatements() {
    const { xapiStatements } = await import("@/lib/progress/xapi");
    const course = lessons.filter(({ href }) => href !== null);
    const setting = { home: window.location.origin, version, course, concepts, items };
    const text = JSON.stringify(xapiStatements(log, setting), null, 1);
    give(`${fileName("xapi", new Date())}.json`, "application/json", `${text}\n`);
  }

  return (
    <div className="space-y-3">
      <h3 className="font-serif text-xl">{t("title")}</h3>
      <p className="text-base text-soft">{t("why")}</p>
      <label className="flex min-h-8 items-start gap-2 text-base">
        <input
          type="checkbox"
          className="mt-1 size-5 shrink-0 accent-pay"
          checked={amounts}
          onChange={(event) => setAmounts(event.target.checked)}
        />
        {t("amounts")}
      </label>
      <p className="flex flex-wrap gap-3">
        <Button onClick={saveCopy}>{t("json")}</Button>
        <Button disabled={answers.length === 0} onClick={saveTable}>
          {t("csv")}
        </Button>
        <Button disabled={events.length === 0} onClick={saveStatements}>
          {t("xapi")}
        </Button>
      </p>
      <p className="text-base text-soft">{t("xapi-why")}</p>
      {shown}
    </div>
  );
}
