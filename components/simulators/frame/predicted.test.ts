import { describe, expect, it } from "vitest";
import { defaultsOf, type Values } from "@/lib/parameters";
import { type Event, newEvent } from "@/lib/progress/events";
import { simulators } from "../registry";
import { predictedAbout } from "./predicted";

describe.each(simulators.map((simulator) => [simulator.id, simulator] as const))(
  "%s: what a guess was about",
  (id, simulator) => {
    const { output, start } = simulator.question;
    const defaults = defaultsOf(simulator.parameters);
    const predicted = (values: Values, guess: number = start): Event =>
      newEvent({
        kind: "prediction",
        locale: "en",
        simulator: id,
        lesson: null,
        output,
        values,
        guess,
        truth: 1,
      });

    it("is its latest entry in the log", () => {
      const moved = { ...defaults };
      const log = [predicted(defaults), predicted(moved), predicted({ ...defaults }, start + 1)];
      expect(predictedAbout(log, simulator, start)).toBe(moved);
    });

    it("is unknown without an entry, and with numbers that are no longer taken", () => {
      const [parameter] = simulator.parameters;
      const key = parameter?.key ?? "";
      expect(predictedAbout([], simulator, start)).toBeNull();
      expect(predictedAbout([predicted({})], simulator, start)).toBeNull();
      expect(predictedAbout([predicted({ ...defaults, [key]: -1 })], simulator, start)).toBeNull();
    });
  },
);
