"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { csvText } from "@/components/simulators/frame/download";
import { Button } from "@/components/ui/button";
import { useHandOut } from "@/components/ui/hand-out";
import { attemptColumns, attemptRows } from "@/lib/progress/attempts";
import type { AskedItems } from "@/lib/progress/xapi-interactions";
import type { OverviewConcept } from "../concept-map";
import type { OverviewLesson } from "../progress-overview";
import { useProgressLog, useWholeLog } from "../use-progress";
import { AmountsTick } from "./amounts-tick";
import { fileName } from "./file-name";
import { useCopy } from "./use-copy";

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
  const copy = useCopy();
  const { give, shown } = useHandOut(t("copy"));
  const answers = attemptRows(events);

  async function saveCopy() {
    const name = `${fileName("progress", new Date())}.json`;
    give({ name, type: "application/json", text: await copy(amounts, false) });
  }

  function saveTable() {
    const head = attemptColumns.map((column) => t(`column.${column}`));
    const name = `${fileName("answers", new Date())}.csv`;
    give({ name, type: "text/csv", text: csvText([head, ...answers]) });
  }

  async function saveStatements() {
    const { xapiStatements } = await import("@/lib/progress/xapi");
    const course = lessons.filter(({ href }) => href !== null);
    const setting = { home: window.location.origin, version, course, concepts, items };
    const text = JSON.stringify(xapiStatements(log, setting), null, 1);
    const name = `${fileName("xapi", new Date())}.json`;
    give({ name, type: "application/json", text: `${text}\n` });
  }

  return (
    <div className="space-y-3">
      <h3 className="font-serif text-xl">{t("title")}</h3>
      <p className="text-base text-soft">{t("why")}</p>
      <AmountsTick ticked={amounts} onChange={setAmounts} />
      <p className="flex flex-wrap gap-3">
        <Button onClick={() => void saveCopy()}>{t("json")}</Button>
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
