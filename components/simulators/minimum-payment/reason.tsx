"use client";

import { useTranslations } from "use-intl";
import { formatDate, type LedgerRow, ledgerRows } from "@/engine";
import type { ReasonProps } from "../contract";
import { SourceList } from "../frame/sources";
import { useScenario } from "../scenario";
import { findPreset } from "../start-values";
import { figuresOf, type Model, major, simulate } from "./model";
import { outputs } from "./params";

const FIRST = 2;

/** Why a figure is what it is: the sum in words, the first and last ledger rows, the rule and the source. */
export default function MinimumPaymentReason({ output, values }: ReasonProps) {
  const t = useTranslations("minimum-payment");
  const { simulator, state, formats, locale } = useScenario();
  const model = simulate(values);
  const figures = figuresOf(model);
  const unit = outputs.find((candidate) => candidate.name === output)?.unit ?? "money";
  const shown = formats.figure(figures[output] ?? "none", unit, {
    never: t("fact.never"),
    none: t("fact.no-difference"),
  });
  const run = output.startsWith("own") || output.startsWith("saved") ? model.own : model.minimum;
  const length = run.statements.length;
  const first = ledgerRows(run, { from: 1, to: Math.max(1, Math.min(FIRST, length)) });
  const last = length > FIRST ? ledgerRows(run, { from: length, to: length }) : [];
  const preset = findPreset(simulator, state.preset);
  return (
    <div className="mt-3 grid gap-4">
      <p className="font-serif text-3xl">{shown}</p>
      <p>{t(`reason.${output}`)}</p>
      <p className="text-base text-soft">{ruleInWords(model)}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to take the keyboard */}
      <section className="table-scroll" aria-label={t("ledger.title")} tabIndex={0}>
        <table className="figures">
          <caption className="sr-only">{t("ledger.title")}</caption>
          <thead>
            <tr>
              {["date", "entry", "amount", "balance"].map((column) => (
                <th scope="col" key={column}>
                  {t(`ledger.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {first.map((row) => (
              <Row row={row} key={`${row.statement}-${row.kind}`} />
            ))}
            {last.length > 0 && (
              <tr>
                <td colSpan={4}>
                  {t("ledger.between", { months: formats.months(length - FIRST - 1) })}
                </td>
              </tr>
            )}
            {last.map((row) => (
              <Row row={row} key={`${row.statement}-${row.kind}`} />
            ))}
          </tbody>
        </table>
      </section>
      <p className="text-base text-soft">
        {t("ledger.sum", {
          interest: formats.money(major(run.summary.interest)),
          paid: formats.money(major(run.summary.paid)),
          months: formats.months(length),
        })}{" "}
        {t("ledger.dates")}
      </p>
      {preset && (
        <div>
          <p>{preset.words[locale].title}</p>
          <SourceList preset={preset} />
        </div>
      )}
    </div>
  );

  function Row({ row }: { row: LedgerRow }) {
    return (
      <tr>
        <td className="whitespace-nowrap">{formatDate(row.date)}</td>
        <td>{t(`rule.${row.rule.replace(".", "-")}`)}</td>
        <td>{formats.money(major(row.amount))}</td>
        <td>{formats.money(major(row.balance))}</td>
      </tr>
    );
  }

  function ruleInWords({ terms }: Model) {
    return t(`rule-words.${terms.rule}`, {
      percent: formats.percent(terms.percent),
      floor: formats.money(terms.floor),
      base: t(`choice.base.${terms.base}`),
      cycle: formats.percent(Number(figures["cycle-rate"])),
    });
  }
}
