import { useTranslations } from "use-intl";
import type { Formats } from "@/lib/i18n/format";
import type { Unit } from "@/lib/parameters";
import type { Tolerance } from "@/lib/quiz/schema";

type Props = { id: string; unit: Unit; tolerance: Tolerance; formats: Formats };

/** How close is close enough, said before the answer is given. */
export function ToleranceNote({ id, unit, tolerance, formats }: Props) {
  const t = useTranslations("quiz.tolerance");
  const { relative, absolute } = tolerance;
  const share = relative === undefined ? null : formats.percent(relative * 100);
  const size = absolute === undefined ? null : sizeIn(unit, absolute);

  function sizeIn(of: Unit, value: number): string {
    if (of === "percent" || of === "percent-per-year") return t("points", { points: value });
    return formats.figure(value, of, { never: "", none: "" });
  }

  return (
    <p id={id} className="text-base text-soft">
      {share && size ? t("both", { relative: share, absolute: size }) : null}
      {share && !size ? t("relative", { relative: share }) : null}
      {size && !share ? t("absolute", { absolute: size }) : null}
    </p>
  );
}
