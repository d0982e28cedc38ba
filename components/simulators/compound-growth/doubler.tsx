"use client";

import { memo, type ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { useSetting } from "../scenario";
import { doublingAt, doublingsWithin } from "./series";
import { useDoublings } from "./stage";
import { useModel } from "./use-model";
import { useMoney } from "./use-money";

/** One doubling more or fewer: each takes as long as the last and adds as much as all before it. */
export const Doubler = memo(function Doubler() {
  const model = useModel();
  const t = useTranslations("compound-growth.doubler");
  const [wanted, setWanted] = useDoublings();
  const most = doublingsWithin(model);
  const count = Math.min(wanted, most);
  return (
    <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
      <p className="min-h-7 min-w-0 grow basis-60 text-base" role="status">
        {useSentence(count, most)}
      </p>
      <div className="flex flex-wrap gap-2">
        <Step able={count > 0} onClick={() => setWanted(count - 1)}>
          {t("back")}
        </Step>
        <Step able={count < most} onClick={() => setWanted(count + 1)}>
          {t("double")}
        </Step>
      </div>
    </div>
  );
});

type StepProps = { able: boolean; onClick(): void; children: ReactNode };

/** At an end it stays where it is, so that whoever pressed it by keyboard does not lose the place. */
function Step({ able, onClick, children }: StepProps) {
  return (
    <Button
      aria-disabled={!able}
      className="whitespace-nowrap aria-disabled:cursor-not-allowed aria-disabled:opacity-50"
      onClick={() => able && onClick()}
    >
      {children}
    </Button>
  );
}

function useSentence(count: number, most: number): string {
  const model = useModel();
  const t = useTranslations("compound-growth.doubler");
  const { formats } = useSetting();
  const money = useMoney();
  const shown = doublingAt(model, Math.max(1, count));
  if (!shown) return t("never");
  const time = formats.duration(Math.round(12 * shown.years));
  if (most === 0) return t("later", { time });
  const amount = money(shown.amount);
  return count === 0 ? t("first", { time }) : t("done", { count, time, amount });
}
