"use client";

import { memo, useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { useScenario, useSetting } from "../scenario";
import { FIRST_SHOCK } from "./params";

/** One bill, brought and taken away again; its size and month stand among the other controls. */
export function ShockButton() {
  const { values } = useScenario().state;
  return <Toggle shock={Number(values.shock)} month={Number(values["shock-month"])} />;
}

const Toggle = memo(function Toggle({ shock, month }: { shock: number; month: number }) {
  const t = useTranslations("debt-trap.shock");
  const { state, formats, dispatch } = useSetting();
  const on = shock > 0;
  const [last, setLast] = useState(FIRST_SHOCK);
  useEffect(() => {
    if (shock > 0) setLast(shock);
  }, [shock]);
  if (state.hidden.includes("shock")) return null;
  return (
    <div className="needs-script mt-4 flex flex-wrap items-center gap-x-4 gap-y-1">
      <Button
        look={on ? "primary" : "quiet"}
        aria-pressed={on}
        disabled={state.locked.includes("shock")}
        onClick={() => dispatch({ type: "set", key: "shock", value: on ? 0 : last })}
      >
        {t("button", { amount: formats.money(on ? shock : last), month: formats.number(month) })}
      </Button>
      <p className="min-w-0 flex-1 basis-48 text-base text-soft">{t(on ? "on" : "off")}</p>
    </div>
  );
});
