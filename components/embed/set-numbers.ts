import type { Simulator } from "@/components/simulators/contract";
import type { Action } from "@/components/simulators/scenario-actions";
import type { ScenarioState } from "@/components/simulators/scenario-state";
import { findPreset } from "@/components/simulators/start-values";
import type { ErrorCode } from "@/lib/embed/protocol";
import { Refusal } from "@/lib/embed/station";
import { isCurrency } from "@/lib/i18n/locales";
import { checkValue } from "@/lib/url-state";

type Around = {
  readonly simulator: Simulator;
  readonly state: ScenarioState;
  dispatch(action: Action): void;
};

type Given = Readonly<Record<string, string | number>>;

/** Sets what can be set, as a link would, and then says what could not be used as it was given. */
export function setNumbers(given: Given, { simulator, state, dispatch }: Around): void {
  const refused: [ErrorCode, string][] = [];
  // A preset replaces all numbers, so it comes before those that differ from it.
  const { preset, currency, ...values } = given;
  if (preset !== undefined) {
    if (findPreset(simulator, String(preset))) dispatch({ type: "preset", id: String(preset) });
    else refused.push(["not-usable", "preset"]);
  }
  if (currency !== undefined) {
    if (isCurrency(currency)) dispatch({ type: "currency", currency });
    else refused.push(["not-usable", "currency"]);
  }
  for (const [key, asked] of Object.entries(values)) {
    const parameter = simulator.parameters.find((each) => each.key === key);
    if (!parameter) {
      refused.push(["unknown-key", key]);
      continue;
    }
    const now = state.values[key] ?? parameter.default;
    const { value, notice } = checkValue(parameter, String(asked), now);
    if (notice || state.locked.includes(key)) refused.push(["not-usable", key]);
    dispatch({ type: "set", key, value });
  }
  const [first] = refused;
  if (first) throw new Refusal(first[0], refused.map(([, key]) => key).join(","));
}
