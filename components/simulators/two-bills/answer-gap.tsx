"use client";

import { useTranslations } from "use-intl";
import { Gap } from "../frame/gap";
import { useSetting } from "../scenario";
import { publishedShare } from "./evidence";
import { gapShare } from "./gap-share";
import type { Model } from "./model";
import { useSaid } from "./use-said";

/** The reader's two answers and the gap between them; they stay as they were said, whatever moves afterwards. */
export function AnswerGap() {
  const t = useTranslations("two-bills.gap");
  const said = useSaid();
  const words = useWords();
  const sentence = said ? t(keyOf(said), words(said)) : t("unsaid");
  return <Gap truth={publishedShare} sentence={sentence} />;
}

function keyOf({ without, with: beside, bill }: Model) {
  if (without.payment > beside.payment) return "less";
  if (without.payment < beside.payment) return "more";
  return without.payment === bill.total ? "all" : "same";
}

function useWords() {
  const { formats } = useSetting();
  return ({ without, with: beside }: Model) => ({
    without: formats.money(without.payment),
    with: formats.money(beside.payment),
    gap: formats.money(Math.abs(without.payment - beside.payment)),
    share: formats.percent(gapShare(without.payment, beside.payment) ?? 0),
  });
}
