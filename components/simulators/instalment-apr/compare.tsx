"use client";

import { memo } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { useScenario } from "../scenario";
import { CompareTable } from "./compare-table";
import { offerFor } from "./draft-offers";
import { OfferFields } from "./offer-fields";
import { cheapest, offerColumn, offerOf } from "./offers";
import { COST_TABLE_SINCE, RuleSource } from "./rule-source";
import { useOffers } from "./use-offers";

/** Up to four offers in the layout of the cost table: the plan above, and three of the reader's own. */
export const Compare = memo(function Compare() {
  const t = useTranslations("instalment-apr.compare");
  const { simulator, state, formats, locale } = useScenario();
  const offers = useOffers();
  const own = offerOf(state.values);
  const titles = [
    t("own"),
    ...offers.drafts.map(({ preset, changed }, index) => {
      const words = simulator.presets.find(({ id }) => id === preset)?.words[locale];
      const title = changed || !words ? t("changed") : words.title;
      return t("offer", { number: index + 2, title });
    }),
  ];
  const columns = [own, ...offers.drafts.map((draft) => offerFor(draft, own.amount))].map(
    offerColumn,
  );
  return (
    <>
      <p className="mb-3 text-base">
        {t("lead", { amount: formats.money(own.amount), since: COST_TABLE_SINCE })}
      </p>
      <CompareTable columns={columns} titles={titles} />
      <p role="status" className="my-3 font-serif text-lg leading-snug">
        {best()}
      </p>
      <p className="mt-4 mb-1 text-base text-soft">{t("list")}</p>
      {offers.drafts.map((draft, index) => (
        <OfferFields
          key={offers.keys[index]}
          title={titles[index + 1] ?? ""}
          draft={draft}
          amount={own.amount}
          onChange={(next) => offers.change(index, next)}
          onRemove={() => offers.remove(index)}
        />
      ))}
      <p className="flex flex-wrap items-baseline gap-x-4 border-line border-t pt-2 text-base text-soft">
        <Button look="text" onClick={offers.add} disabled={!offers.canAdd}>
          {t("add")}
        </Button>
      </p>
      <p className="mt-3 text-base text-soft">
        {formats.sentences(t("note"), t("rule-source"))} <RuleSource rule="cost-table" />
      </p>
    </>
  );

  function best() {
    const found = cheapest(columns);
    if (!found) return t("best-none");
    const names = { rate: titles[found.rate] ?? "", money: titles[found.money] ?? "" };
    return found.rate === found.money
      ? t("best-both", { offer: names.rate })
      : t("best-split", names);
  }
});
