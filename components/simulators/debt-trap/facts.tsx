"use client";

import { memo } from "react";
import { useTranslations } from "use-intl";
import { Fact } from "../frame/fact";
import { useScenario } from "../scenario";
import { FigureOf } from "./figure-of";

/** Three facts: where the line is, how far your debt is from it, and how your debt ends. */
export const Facts = memo(function Facts() {
  const t = useTranslations("debt-trap.fact");
  const { figures, formats, state } = useScenario();
  const line = figures["tipping-point"] ?? "none";
  const room = figures.room ?? "none";
  const end = figures["own-months"] ?? "none";
  const years = formats.years(Number(state.values.years));
  const balance = formats.money(Number(state.values.balance), { whole: true });
  const above = typeof room === "number" && room < 0;
  const money = (figure: number) =>
    formats.money(Math.abs(figure), { whole: Math.abs(figure) >= 1000 });
  const net = () => <FigureOf name="net-surplus" />;
  const rate = () => <FigureOf name="monthly-rate" />;
  const lineWords = line !== "none" ? "line-how" : noLine();
  return (
    <div className="facts mt-5 border-line border-t">
      <Fact
        label={t("line")}
        name="tipping-point"
        value={line}
        shown={typeof line === "number" ? money(line) : t("line-none")}
        below={t.rich(lineWords, { net, rate })}
      />
      <Fact
        label={t(above ? "above" : "room")}
        name="room"
        value={room}
        shown={typeof room === "number" ? money(room) : t("room-none")}
        tone={above ? "debt" : "pay"}
        below={t(typeof room !== "number" ? "room-no-line" : above ? "above-how" : "room-how")}
      />
      <Fact
        label={t("own", { balance })}
        name="own-months"
        value={end}
        shown={typeof end === "number" ? formats.months(end) : t(`own-${end}`)}
        tone={typeof end === "number" ? "ink" : "debt"}
        below={t.rich(ending(), {
          years,
          interest: () => <FigureOf name="own-interest" />,
          owed: () => <FigureOf name="own-owed" none={t("past")} />,
        })}
      />
    </div>
  );

  function ending() {
    if (typeof end === "number") return "own-interest";
    return figures["own-owed"] === "none" ? "own-past" : "own-owed";
  }

  function noLine() {
    return Number(figures["net-surplus"]) < 0 ? "line-no-surplus" : "line-no-interest";
  }
});
