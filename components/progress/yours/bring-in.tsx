"use client";

import { useId, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { type MergePlan, mergePlan } from "@/lib/progress/merge-plan";
import { type CopyProblem, LARGEST_COPY, readCopy } from "@/lib/progress/read-copy";
import { pageStore } from "../page-store";
import { MergePreview } from "./merge-preview";

type Stage =
  | { at: "waiting" }
  | { at: "refused"; problem: CopyProblem | "unreadable" }
  | { at: "asking"; plan: MergePlan; damaged: number; later: number }
  | { at: "done"; count: number; kept: boolean };

/** A saved copy comes in: what would change is shown first, and nothing changes before the learner says so. */
export function BringIn() {
  const t = useTranslations("yours.bring");
  const [stage, setStage] = useState<Stage>({ at: "waiting" });
  const field = useRef<HTMLInputElement>(null);
  const id = useId();

  async function look(file: File | undefined) {
    if (!file) return;
    if (file.size > LARGEST_COPY) return setStage({ at: "refused", problem: "too-large" });
    try {
      const [text] = await Promise.all([file.text(), pageStore().ready]);
      const copy = readCopy(text, Date.now());
      if (!copy.ok) return setStage({ at: "refused", problem: copy.problem });
      const plan = mergePlan(pageStore().log(), copy.events);
      setStage({ at: "asking", plan, damaged: copy.damaged, later: copy.later });
    } catch {
      setStage({ at: "refused", problem: "unreadable" });
    }
  }

  async function add({ fresh }: MergePlan) {
    await pageStore().append(...fresh);
    setStage({ at: "done", count: fresh.length, kept: pageStore().status() === "kept" });
    field.current?.focus();
  }

  function leave() {
    setStage({ at: "waiting" });
    field.current?.focus();
  }

  return (
    <div className="space-y-3">
      <h3 className="font-serif text-xl">{t("title")}</h3>
      <p className="text-base text-soft">{t("why")}</p>
      <label htmlFor={id} className="block text-base">
        {t("file")}
      </label>
      <input
        ref={field}
        id={id}
        type="file"
        accept=".json,application/json"
        className="block w-full text-base file:mr-3 file:min-h-11 file:cursor-pointer file:rounded-lg file:border file:border-control file:bg-transparent file:px-5 file:text-ink"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          void look(file);
          // The same file, chosen again after a change, has to be looked at again.
          event.currentTarget.value = "";
        }}
      />
      <div role="status" className="space-y-3 empty:hidden">
        {stage.at === "refused" ? <p>{t(`refused.${stage.problem}`)}</p> : null}
        {stage.at === "asking" ? <MergePreview {...stage} /> : null}
        {stage.at === "done" ? (
          <p>{t(stage.kept ? "done" : "done-for-now", { count: stage.count })}</p>
        ) : null}
      </div>
      {stage.at === "asking" && stage.plan.fresh.length > 0 ? (
        <p className="flex flex-wrap gap-3">
          <Button look="primary" onClick={() => void add(stage.plan)}>
            {t("add")}
          </Button>
          <Button onClick={leave}>{t("leave")}</Button>
        </p>
      ) : null}
    </div>
  );
}
