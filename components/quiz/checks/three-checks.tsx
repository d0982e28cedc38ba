"use client";

import { type ReactNode, useMemo, useState } from "react";
import { useProgressLog } from "@/components/progress/use-progress";
import { type FormName, formItems } from "@/lib/checks/forms";
import type { Checks } from "@/lib/checks/schema";
import { firstAnswers, stages } from "@/lib/checks/stages";
import { ChecksReport } from "./checks-report";
import { FormRound } from "./form-round";
import { StageList } from "./stage-list";

export type ThreeChecksProps = {
  checks: Checks;
  /** Names of the concepts, by id. */
  concepts: Readonly<Record<string, string>>;
  /** Where the log can be begun anew. */
  progress: string;
};

type Props = ThreeChecksProps & {
  /** What they are for, while no question is asked. */
  children: ReactNode;
};

/** The three checks on learning: where one is, the questions of the one being taken, and what they show. */
export function ThreeChecks({ checks, concepts, progress, children }: Props) {
  const { events, status } = useProgressLog();
  const [taking, setTaking] = useState<FormName | null>(null);
  const ids = useMemo(() => checks.items.map(({ id }) => id), [checks]);
  // Nothing is known while prerendering, and then the first check is open.
  const now = status === "loading" ? 0 : Date.now();
  const all = stages(events, ids, now);
  const own = useMemo(
    () => (taking ? formItems(checks.items, checks.forms, taking) : []),
    [checks, taking],
  );
  const done = all.filter(({ state }) => state === "done").map(({ form }) => form);
  const answered = taking && firstAnswers(events, taking, ids);
  const left = own.filter((_, at) => !answered?.has(ids[at] ?? ""));

  if (taking && left.length > 0) return <FormRound form={taking} left={left} total={own.length} />;
  return (
    <div className="space-y-8">
      {children}
      <StageList stages={all} onTake={setTaking} />
      {done.length > 0 ? (
        <ChecksReport
          checks={checks}
          concepts={concepts}
          done={done}
          progress={progress}
          arrived={taking !== null}
        />
      ) : null}
    </div>
  );
}
