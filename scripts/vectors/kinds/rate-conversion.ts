import {
  effectiveFromNominal,
  nominalFromEffective,
  nominalFromPeriod,
  PERIODS_A_YEAR,
  periodFromNominal,
} from "../../../engine/apr";
import { at } from "../compare";
import type { Kind } from "../kind";
import { numberOf } from "../read";

/** A rate as its key names it: of a period (`daily_rate`), or a yearly one that compounds or does not. */
type Named = { readonly yearly: boolean; readonly compounds: boolean; readonly period?: number };

/**
 * One rate in, others out, both named by their keys: daily_rate, monthly_rate, simple_annual, nominal_annual,
 * effective_annual, compound_annual_monthly (compounded monthly); a plural for lists, _pct or Percent for percent.
 * `days` is the length of the year. All go through the simple yearly rate; an effective one compounds in the period of
 * its own name, else of the other key, else in months.
 */
export const rateConversion: Kind = (inputs, expected) => {
  const yearDays = numberOf(inputs, "days", PERIODS_A_YEAR.day);
  const source = Object.keys(inputs).find((key) => named(key, yearDays));
  const from = source === undefined ? undefined : named(source, yearDays);
  if (source === undefined || !from) throw new Error("The case names no rate to convert.");

  const given = [at(inputs, source)].flat().map((value) => Number(value) / unitOf(source));
  const wanted = Object.keys(expected).flatMap((key): [string, unknown][] => {
    const to = named(key, yearDays);
    if (!to) return [];
    const rates = given.map((rate) => converted(rate, from, to) * unitOf(key));
    return [[key, Array.isArray(at(expected, key)) ? rates : rates[0]]];
  });
  return Object.fromEntries(wanted);
};

function converted(rate: number, from: Named, to: Named): number {
  const fromPeriod = from.period ?? to.period ?? PERIODS_A_YEAR.month;
  const toPeriod = to.period ?? from.period ?? PERIODS_A_YEAR.month;
  const simple = from.compounds ? nominalFromEffective(rate, fromPeriod) : rate;
  const yearly = from.yearly ? simple : nominalFromPeriod(rate, fromPeriod);
  if (!to.yearly) return periodFromNominal(yearly, toPeriod);
  return to.compounds ? effectiveFromNominal(yearly, toPeriod) : yearly;
}

function named(key: string, yearDays: number): Named | undefined {
  const periods: readonly [RegExp, number][] = [
    [/dai|day/i, yearDays],
    [/week/i, PERIODS_A_YEAR.week],
    [/month/i, PERIODS_A_YEAR.month],
    [/quarter/i, PERIODS_A_YEAR.quarter],
  ];
  const period = periods.find(([words]) => words.test(key))?.[1];
  const compounds = /effective|compound/i.test(key);
  const yearly = compounds || /annual|year|apr|nominal/i.test(key);
  if (!yearly && !(period !== undefined && /rate/i.test(key))) return undefined;
  return { yearly, compounds, ...(period === undefined ? {} : { period }) };
}

function unitOf(key: string): number {
  return /_pct$|Percent$/.test(key) ? 100 : 1;
}
