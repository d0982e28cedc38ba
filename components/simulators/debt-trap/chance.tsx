"use client";

import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { Progress } from "@/components/ui/progress";
import { useScenario } from "../scenario";
import { ChanceResult } from "./chance-result";
import { ControlGrid } from "./controls";
import { TRAP_MONTHS } from "./households";
import { studyJob, wholeOf } from "./study";
import { useStudy } from "./use-study";

const levers = ["lever-savings", "lever-rate", "lever-limit", "lever-spending"];
const luck = [
  "bill-chance",
  "bill",
  "swing",
  "living",
  "job-chance",
  "job-months",
  "benefit",
  "late-fee",
  "savings",
  "years",
  "households",
  "seed",
];

/** Thousands of households that begin as this one does and differ in luck alone; worked out when asked. */
export function Chance() {
  const t = useTranslations("debt-trap.chance");
  const { state: scenario, formats } = useScenario();
  const { values } = scenario;
  const job = useMemo(() => studyJob(values), [values]);
  const { state, run, cancel } = useStudy(job);
  const whole = wholeOf(job);
  const running = state.kind === "running";
  const count = formats.number(job.households);
  const words = {
    count,
    billChance: formats.percent(Number(values["bill-chance"])),
    bill: formats.money(Number(values.bill)),
    jobChance: formats.percent(Number(values["job-chance"])),
    benefit: formats.percent(Number(values.benefit)),
    jobMonths: formats.months(Number(values["job-months"])),
    swing: formats.percent(Number(values.swing)),
    trap: formats.months(TRAP_MONTHS),
  };
  return (
    <>
      <p className="text-base text-soft">{t("lead", words)}</p>
      <p className="mt-2 text-base text-soft">{t("trap", words)}</p>
      <div className="mt-4 grid gap-3">
        <div>
          {/* One button all the time, so that the focus stays where it is. */}
          <Button look={running ? "quiet" : "primary"} onClick={running ? cancel : run}>
            {t(running ? "cancel" : state.kind === "done" ? "again" : "run", words)}
          </Button>
        </div>
        {running && (
          <Progress
            label={t("progress")}
            value={state.done}
            whole={whole}
            words={t("progress-words", {
              done: formats.number(state.done),
              whole: formats.number(whole),
            })}
          />
        )}
      </div>
      <p role="status" className={state.kind === "failed" ? "mt-3" : "sr-only"}>
        {state.kind === "done" && t("done")}
        {state.kind === "failed" && t("failed")}
      </p>
      {state.kind === "done" && <ChanceResult results={state.results} values={values} />}
      <div className="mt-4">
        <Disclosure summary={t("levers")}>
          <ControlGrid names={levers} />
        </Disclosure>
        <Disclosure summary={t("more")}>
          <p className="mb-4 text-base text-soft">{t("luck")}</p>
          <ControlGrid names={luck} />
        </Disclosure>
      </div>
    </>
  );
}
