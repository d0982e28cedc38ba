"use client";

import { sourceLine } from "@/lib/i18n/source-line";
import type { Source } from "../contract";
import { useSetting } from "../scenario";

/** Rules that the figures follow, as they were read. */
export const ruleSources = {
  "yearly-rate": {
    id: "pboc-3-2021",
    title: "中国人民银行公告〔2021〕第 3 号：贷款年化利率按内部收益率法计算，采用单利的须说明",
    publisher: "中国人民银行",
    date: "2021-03-31",
    url: "https://huakoo.net/hyxw/article-2555.html",
    quality: {
      en: "A rule of the central bank, read in a copy; news agencies reported the same.",
      zh: "央行公告，经转载读到，与新闻报道一致。",
    },
  },
  "cost-table": {
    id: "cost-table-2026",
    title: "个人贷款业务明示综合融资成本规定",
    publisher: "readhub.cn",
    date: "2026-03-15",
    url: "https://readhub.cn/topic/8rWSOn4A2mD",
    quality: {
      en: "A rule of the regulators, read in news reports; the date is when it was announced.",
      zh: "监管规定，据新闻报道；日期为公布日。",
    },
  },
} as const satisfies Record<string, Source>;

/** The day from which lenders have to show the table, by the same reports. */
export const COST_TABLE_SINCE = "2026-08-01";

/** The rule itself: a link, who, when, and how good the reading is. */
export function RuleSource({ rule }: { rule: keyof typeof ruleSources }) {
  const { locale } = useSetting();
  const source = ruleSources[rule];
  return (
    <>
      <a href={source.url} target="_blank" rel="noreferrer" className="link">
        {source.title}
      </a>
      <span className="block text-base text-soft">
        {sourceLine(locale, source, source.quality[locale])}
      </span>
    </>
  );
}
