import { it } from "vitest";
import { defaultsOf } from "@/lib/parameters";
import { findingOf } from "./finding";
import { figures, simulate } from "./model";
import { billRows } from "./months";
import { parameters, presets } from "./params";
import { pictureOf } from "./picture";

it("x", () => {
  for (const p of presets) {
    const v = { ...defaultsOf(parameters), ...p.terms, ...p.example };
    console.log(
      p.id,
      figures(v),
      findingOf(simulate(v)),
      billRows(simulate(v)),
      pictureOf(simulate(v)),
    );
  }
  const v = { ...defaultsOf(parameters) };
  const t = performance.now();
  for (let i = 0; i < 200; i++) figures({ ...v });
  console.log((performance.now() - t) / 200);
});
