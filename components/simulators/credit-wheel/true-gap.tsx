"use client";

import { useTranslations } from "use-intl";
import { Gap } from "../frame/gap";
import { useScenario } from "../scenario";
import { FigureOf } from "./figure-of";
import { lapOf, major } from "./model";
import { useModel } from "./use-model";

/** Guess and truth about what is owed, and what that leaves of the limit. */
export function TrueGap() {
  const t = useTranslations("credit-wheel");
  const { figures, simulator, formats, state } = useScenario();
  return (
    <Gap
      truth={figures[simulator.question.output] ?? "none"}
      more={t("gap-more", {
        available: formats.money(Number(figures.available)),
        limit: formats.money(Number(state.values.limit)),
      })}
    />
  );
}

/** The three events again, and where they leave the two pointers. */
export function Answer() {
  const model = useModel();
  const t = useTranslations("credit-wheel");
  const { formats } = useScenario();
  const [first, second] = [lapOf(model, 1), lapOf(model, 2)];
  return (
    <p className="mt-4">
      {t.rich("answer", {
        first: formats.money(major(first.spent)),
        back: formats.money(major(first.paid)),
        spending: formats.money(major(second.spent)),
        owed: () => <FigureOf name="owed" />,
        available: () => <FigureOf name="available" />,
      })}
    </p>
  );
}
