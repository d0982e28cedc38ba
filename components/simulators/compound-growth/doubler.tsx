"use client";

import { memo } from "react";
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
      <div className="flex gap-2">
        <Button onClick={() => setWanted(count - 1)} disabled={count === 0}>
          {t("back")}
        </Button>
        <Button onClick={() => setWanted(count + 1)} disabled={count === most}>
          {t("double")}
        </Button>
      </div>
    </div>
  );
});

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
