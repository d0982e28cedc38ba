"use client";

import { memo, useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import type { Locale } from "@/lib/i18n/locales";
import type { Simulator } from "../contract";
import { useScenario, useSetting } from "../scenario";
import { initialState, queryOf, type ScenarioState } from "../scenario-state";

/** The address of the simulator's own page in this state, with only what differs from how that page begins. */
export function shareAddress(simulator: Simulator, locale: Locale, state: ScenarioState): string {
  const start = initialState(simulator, locale, simulator.starts[locale], "");
  const query = queryOf(state, start, simulator, locale);
  query.delete("lock");
  query.delete("hide");
  const text = query.toString();
  return `${window.location.origin}/${locale}/simulators/${simulator.id}${text && `?${text}`}`;
}

/** Start again, and a link to exactly these numbers. */
export const Actions = memo(function Actions() {
  const t = useTranslations("frame");
  const { simulator, locale, now } = useSetting();
  const [shared, setShared] = useState<{ address: string; copied: boolean } | null>(null);

  async function share() {
    const address = shareAddress(simulator, locale, now().state);
    try {
      await navigator.clipboard.writeText(address);
      setShared({ address, copied: true });
    } catch {
      setShared({ address, copied: false });
    }
  }

  return (
    <div className="mt-3 border-line border-t pt-3">
      <div className="flex flex-wrap items-center gap-x-5 gap-y-1">
        <Button look="text" onClick={share}>
          {t("share")}
        </Button>
        <Undo />
        <Reset />
        <Print />
      </div>
      <div role="status" className="text-base">
        {shared && (
          <p className="mt-2">
            {t(shared.copied ? "copied" : "copy-yourself")}
            <input
              readOnly
              aria-label={t("link")}
              className="mt-1 block w-full rounded-md border border-line bg-wash px-2 py-1 text-sm"
              value={shared.address}
              onFocus={(event) => event.currentTarget.select()}
            />
          </p>
        )}
      </div>
    </div>
  );
});

function Undo() {
  const t = useTranslations("frame");
  const { canUndo, undo } = useSetting().history;
  return (
    <Button look="text" onClick={undo} disabled={!canUndo}>
      {t("undo")}
    </Button>
  );
}

/** A sandboxed frame may not open the print dialog; there the button would do nothing. */
function Print() {
  const t = useTranslations("frame");
  const [can, setCan] = useState(false);
  useEffect(() => setCan(window.origin !== "null"), []);
  return (
    can && (
      <Button look="text" onClick={() => window.print()}>
        {t("print")}
      </Button>
    )
  );
}

function Reset() {
  const t = useTranslations("frame");
  const { state, start, dispatch } = useScenario();
  return (
    <Button
      look="text"
      onClick={() => dispatch({ type: "reset" })}
      disabled={state.values === start.values && state.preset === start.preset}
    >
      {t("reset")}
    </Button>
  );
}
