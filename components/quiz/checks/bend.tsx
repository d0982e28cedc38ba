import { useTranslations } from "use-intl";
import { useReaderFormats } from "@/components/progress/use-reader-formats";
import { formNames } from "@/lib/checks/forms";
import type { ByForm } from "@/lib/checks/report";

/** How much of the bend was drawn each time, and whether that came closer to the truth. Nothing before the first curve. */
export function Bend({ alpha }: { alpha: ByForm<number> }) {
  const t = useTranslations("checks");
  const { formats } = useReaderFormats();
  const percents = (share: number) => formats.percent(Math.round(share * 100));
  const drawn = formNames.filter((form) => alpha[form] !== null);
  if (drawn.length === 0) return null;
  return (
    <section className="space-y-3">
      <h3 className="font-serif text-2xl">{t("report.bend.title")}</h3>
      <p>{t("report.bend.why", { none: formats.percent(0), all: formats.percent(100) })}</p>
      <dl className="grid gap-4 sm:grid-cols-3">
        {drawn.map((form) => {
          const own = alpha[form] ?? 0;
          return (
            <div key={form} data-bend={form}>
              <dt className="text-base text-soft">{t(`form.${form}`)}</dt>
              <dd>
                <span className="font-serif text-3xl tabular-nums">{percents(own)}</span>
                {form !== "before" && alpha.before !== null ? (
                  <Change from={alpha.before} to={own} />
                ) : null}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}

function Change({ from, to }: { from: number; to: number }) {
  const t = useTranslations("checks.report");
  const closer = Math.round(Math.abs(from - 1) * 100) - Math.round(Math.abs(to - 1) * 100);
  const way = closer === 0 ? "same" : closer > 0 ? "closer" : "further";
  return (
    <span className="block text-base">
      {t(`bend.${way}`, { points: t("points", { points: Math.abs(closer) }) })}
    </span>
  );
}
