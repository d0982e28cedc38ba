"use client";

import { useId } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { Choice } from "@/components/ui/choice";
import { Disclosure } from "@/components/ui/disclosure";
import { NumberField, type TypedNumber } from "@/components/ui/number-field";
import { readNumber } from "@/lib/i18n/read-number";
import { places } from "@/lib/parameters";
import { useSetting } from "../scenario";
import { type DraftOffer, draftFrom, limitsOf, offerFor, offerKeys } from "./draft-offers";
import { kinds } from "./params";
import { sameFee } from "./price";

type Props = {
  title: string;
  draft: DraftOffer;
  amount: number;
  onChange(next: Partial<DraftOffer>): void;
  onRemove(): void;
};

/** One offer to compare: where it starts from, how it says its price, and its numbers. */
export function OfferFields({ title, draft, amount, onChange, onRemove }: Props) {
  const t = useTranslations("instalment-apr");
  const { simulator, locale } = useSetting();
  const { offer } = draft;

  function start(id: string) {
    const preset = simulator.presets.find((each) => each.id === id);
    if (preset) onChange(draftFrom(preset));
  }

  const set = (next: Partial<DraftOffer["offer"]>) =>
    onChange({ changed: true, offer: { ...offer, ...next } });

  return (
    <Disclosure summary={title}>
      <div className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
        <Choice
          label={t("compare.start")}
          value={draft.preset}
          options={simulator.presets.map(({ id, words }) => ({
            value: id,
            label: words[locale].title,
          }))}
          onChange={start}
        />
        <Choice
          label={t("parameter.kind")}
          value={offer.kind}
          options={kinds.map((kind) => ({ value: kind, label: t(`choice.kind.${kind}`) }))}
          onChange={(kind) => set({ kind, fee: sameFee(offerFor(draft, amount), kind) })}
        />
        {offerKeys.map((key) => (
          <Field
            key={key}
            name={key}
            value={offer[key]}
            onChange={(value) => set({ [key]: value })}
          />
        ))}
        <Field
          name="discount"
          value={offerFor(draft, amount).discount}
          onChange={(value) => onChange({ changed: true, discountShare: value / amount })}
        />
      </div>
      <Button look="text" className="mt-3" onClick={onRemove}>
        {t("compare.remove")}
      </Button>
    </Disclosure>
  );
}

type FieldProps = { name: string; value: number; onChange(value: number): void };

function Field({ name, value, onChange }: FieldProps) {
  const id = useId();
  const label = useTranslations("instalment-apr.parameter")(name);
  const t = useTranslations("frame.problem");
  const { formats } = useSetting();
  const { minimum, maximum, unit } = limitsOf(name);
  const format = (number: number) => formats.figure(number, unit, { never: "", none: "" });

  function read(text: string): TypedNumber {
    const typed = readNumber(text);
    const limits = { minimum: format(minimum), maximum: format(maximum) };
    if (!typed.ok && typed.reason !== "negative" && typed.reason !== "too-large")
      return { problem: t("not-a-number", { ...limits, used: format(value) }) };
    const wanted = typed.ok ? Number(typed.value.toFixed(places[unit])) : Number.NaN;
    const end = !typed.ok && typed.reason === "too-large" ? maximum : minimum;
    const used = typed.ok ? Math.min(maximum, Math.max(minimum, wanted)) : end;
    return used === wanted
      ? { value: used }
      : { value: used, problem: t("clamped", { ...limits, used: format(used) }) };
  }

  return (
    <div className="flex flex-wrap items-center justify-between gap-x-3">
      <label htmlFor={id} className="min-w-0 grow basis-24 text-base leading-snug">
        {label}
      </label>
      <NumberField
        id={id}
        label={label}
        value={value}
        format={format}
        read={read}
        onChange={onChange}
        className="w-30"
      />
    </div>
  );
}
