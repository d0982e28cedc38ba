"use client";

import { useTranslations } from "use-intl";
import type { Values } from "@/lib/parameters";
import { useSetting } from "../scenario";
import type { LeverId } from "./levers";

/** A change by its name, with the amount it changes to. */
export function useLeverName(values: Values): (id: LeverId) => string {
  const t = useTranslations("debt-trap.chance.lever");
  const { formats } = useSetting();
  return (id) =>
    t(id, {
      savings: formats.money(Number(values["lever-savings"])),
      rate: formats.percent(Number(values["lever-rate"])),
      cut: formats.percent(Number(values["lever-limit"])),
      spending: formats.money(Number(values["lever-spending"])),
    });
}
