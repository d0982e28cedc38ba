"use client";

import { useEffect, useId, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { LARGEST_COPY } from "@/lib/progress/read-copy";
import { carriedBy } from "@/lib/progress/take-link";
import { pageStore } from "../page-store";
import { addsAnything, judgeCopy, judgeLink, type Offer } from "./judge-copy";
import { MergePreview, type Source } from "./merge-preview";
import { keepDebts } from "./own-debts";

type Stage =
  | { at: "waiting" }
  | { at: "refused"; source: Source; problem: string }
  | { at: "asking"; source: Source; offer: Offer }
  | { at: "done"; count: number; debts: number; kept: boolean };

/** A saved copy comes in, by file or by link: what would change is shown first, and nothing changes before the learner says so. */
export function BringIn() {
  const t = useTranslations("yours.bring");
  const [stage, setStage] = useState<Stage>({ at: "waiting" });
  const field = useRef<HTMLInputElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();

  async function look(source: Source, judging: ReturnType<typeof judgeLink>) {
    try {
      const judged = await judging;
      if (judged.ok) setStage({ at: "asking", source, offer: judged.offer });
      else setStage({ at: "refused", source, problem: judged.problem });
    } catch {
      setStage({ at: "refused", source, problem: source === "file" ? "unreadable" : "broken" });
    }
  }

  function lookAtFile(file: File | undefined) {
    if (!file) return;
    if (file.size > LARGEST_COPY)
      return setStage({ at: "refused", source: "file", problem: "too-large" });
    void look("file", file.text().then(judgeCopy));
  }

  const lookAtLink = useRef((packed: string) => {
    heading.current?.focus();
    void look("link", judgeLink(packed));
  });
  useEffect(() => {
    function take() {
      const packed = carriedBy(window.location.hash);
      if (packed === null) return;
      // A record has no place in an address that may be read over a shoulder, marked or sent on.
      window.history.replaceState(null, "", window.location.pathname + window.location.search);
      lookAtLink.current(packed);
    }
    take();
    window.addEventListener("hashchange", take);
    return () => window.removeEventListener("hashchange", take);
  }, []);

  async function add({ plan, debts }: Offer) {
    await pageStore().append(...plan.fresh);
    const debtsKept = debts.kind !== "comes" || (await keepDebts(debts.list));
    const kept = debtsKept && pageStore().status() === "kept";
    const brought = debts.kind === "comes" ? debts.list.debts.length : 0;
    setStage({ at: "done", count: plan.fresh.length, debts: brought, kept });
    field.current?.focus();
  }

  function leave() {
    setStage({ at: "waiting" });
    field.current?.focus();
  }

  return (
    <div className="space-y-3">
      <h3 ref={heading} tabIndex={-1} className="scroll-mt-6 font-serif text-xl">
        {t("title")}
      </h3>
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
          lookAtFile(file);
          // The same file, chosen again after a change, has to be looked at again.
          event.currentTarget.value = "";
        }}
      />
      <div role="status" className="space-y-3 empty:hidden">
        {stage.at === "refused" ? (
          <p>{t(`${stage.source === "file" ? "refused" : "refused-link"}.${stage.problem}`)}</p>
        ) : null}
        {stage.at === "asking" ? <MergePreview source={stage.source} offer={stage.offer} /> : null}
        {stage.at === "done" && stage.count > 0 ? (
          <p>{t(stage.kept ? "done" : "done-for-now", { count: stage.count })}</p>
        ) : null}
        {stage.at === "done" && stage.debts > 0 ? (
          <p>{t(stage.kept ? "debts-done" : "debts-for-now", { count: stage.debts })}</p>
        ) : null}
      </div>
      {stage.at === "asking" && addsAnything(stage.offer) ? (
        <p className="flex flex-wrap gap-3">
          <Button look="primary" onClick={() => void add(stage.offer)}>
            {t("add")}
          </Button>
          <Button onClick={leave}>{t("leave")}</Button>
        </p>
      ) : null}
    </div>
  );
}
