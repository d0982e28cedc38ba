"use client";

import { useTranslations } from "use-intl";
import { useProgressLog } from "@/components/progress/use-progress";
import { stages } from "@/lib/checks/stages";
import { useDay } from "./use-day";

type Props = {
  /** Ids of the questions. */
  items: readonly string[];
  href: string;
};

/** What comes next of the three checks, on the page that shows everything else about progress. */
export function ChecksTeaser({ items, href }: Props) {
  const t = useTranslations("checks.teaser");
  const { events } = useProgressLog();
  const day = useDay();
  const next = stages(events, items, Date.now()).find(({ state }) => state !== "done");
  const opensAt = next?.opensAt ?? null;
  return (
    <section className="space-y-2 print:hidden">
      <h2 className="font-serif text-2xl">{t("progress")}</h2>
      <p>
        {opensAt === null
          ? t(`next.${next?.form ?? "done"}`)
          : t("next.waiting", { date: day(opensAt) })}
      </p>
      <p>
        <a className="link" href={href}>
          {t("open")}
        </a>
      </p>
    </section>
  );
}
