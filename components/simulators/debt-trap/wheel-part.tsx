"use client";

import { memo } from "react";
import { useTranslations } from "use-intl";
import { Disclosure } from "@/components/ui/disclosure";
import { Fact } from "../frame/fact";
import { findingWords } from "../frame/finding-words";
import { useScenario, useSetting } from "../scenario";
import { ControlGrid } from "./controls";
import { FigureOf } from "./figure-of";
import { useModel } from "./use-model";
import { WheelChart } from "./wheel-chart";
import { wheelFindingOf } from "./wheel-finding";
import { WheelTable } from "./wheel-table";

const inSight = ["lenders", "other-limit"];
const others = ["limit", "minimum", "other-rate", "fee", "floor"];

/** Borrowing from B to pay A, until the limits run out. */
export function WheelPart() {
  const t = useTranslations("debt-trap.wheel");
  const { figures } = useScenario();
  const covered = figures["wheel-gap"] === 0;
  return (
    <>
      <p className="text-base text-soft">
        {t.rich(covered ? "lead-covered" : "lead", {
          due: () => <FigureOf name="wheel-due" />,
          net: () => <FigureOf name="net-surplus" />,
          gap: () => <FigureOf name="wheel-gap" />,
        })}
      </p>
      <WheelChart />
      <WheelSentence />
      <div className="mt-4">
        <ControlGrid names={inSight} />
      </div>
      <WheelFacts />
      <Disclosure summary={t("more")}>
        <ControlGrid names={others} />
      </Disclosure>
      <Disclosure summary={t("table.title")}>
        <WheelTable />
      </Disclosure>
    </>
  );
}

const WheelSentence = memo(function WheelSentence() {
  const t = useTranslations("debt-trap.wheel");
  const model = useModel();
  const { formats } = useSetting();
  const { key, lender, money, months } = wheelFindingOf(model);
  const month = formats.number(model.wheel.run.months.length);
  const who = lender === "" ? "" : t(`lender.${lender}`);
  return (
    <p className="mt-2 min-h-14 font-serif text-lg leading-snug">
      {t(`finding.${key}`, { ...findingWords(formats, money, months), lender: who, month })}
    </p>
  );
});

const WheelFacts = memo(function WheelFacts() {
  const t = useTranslations("debt-trap.wheel.fact");
  const { figures, formats } = useScenario();
  const out = figures["wheel-out"] ?? "none";
  const clear = figures["wheel-clear"] ?? "none";
  const money = (name: string) => {
    const value = Number(figures[name]);
    return formats.money(value, { whole: value >= 1000 });
  };
  return (
    <div className="mt-5 grid grid-cols-[repeat(auto-fit,minmax(min(10.5rem,100%),1fr))] gap-4 border-line border-t py-3">
      <Fact
        label={t("out")}
        name="wheel-out"
        value={out}
        shown={typeof out === "number" ? formats.number(out) : t("out-none")}
        tone={typeof out === "number" ? "debt" : "ink"}
        below={t.rich(typeof clear === "number" ? "clear" : `clear-${clear}`, {
          clear: () => <FigureOf name="wheel-clear" none={t("unknown")} />,
        })}
      />
      <Fact
        label={t("borrowed")}
        name="wheel-borrowed"
        value={figures["wheel-borrowed"] ?? "none"}
        shown={money("wheel-borrowed")}
        below={t.rich("to-pay", { amount: () => <FigureOf name="wheel-to-pay" /> })}
      />
      <Fact
        label={t("owed")}
        name="wheel-owed"
        value={figures["wheel-owed"] ?? "none"}
        shown={money("wheel-owed")}
        below={t.rich("cost", {
          interest: () => <FigureOf name="wheel-interest" />,
          fees: () => <FigureOf name="wheel-fees" />,
        })}
      />
    </div>
  );
});
