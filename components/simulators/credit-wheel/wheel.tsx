"use client";

import { memo, type ReactNode, useState } from "react";
import { useTranslations } from "use-intl";
import { Ring } from "@/components/charts/ring";
import { Button } from "@/components/ui/button";
import { useSetting } from "../scenario";
import { major } from "./model";
import { momentsOf, stages } from "./moments";
import { usePlace } from "./stage";
import { useModel } from "./use-model";
import { useMomentSentence } from "./use-moment-sentence";

/** The ring at one moment, and buttons to go on: one event, or once round. */
export const Wheel = memo(function Wheel() {
  const model = useModel();
  const t = useTranslations("credit-wheel.ring");
  const { state, formats } = useSetting();
  const [wanted, setPlace] = usePlace();
  const [spoken, setSpoken] = useState("");
  const sentence = useMomentSentence();
  const moments = momentsOf(model);
  const last = moments.length - 1;
  const place = Math.min(wanted, last);
  const moment = moments[place];
  if (!moment) return null;

  function go(to: number) {
    const next = moments[Math.min(last, Math.max(0, to))];
    if (!next) return;
    setPlace(moments.indexOf(next));
    setSpoken(sentence(next));
  }

  const owed = formats.money(major(moment.owed));
  const available = formats.money(major(moment.available));
  const guess = typeof state.guess === "number" ? state.guess : null;
  return (
    <div>
      <Ring
        share={moment.owed / model.limit}
        mark={guess === null ? null : guess / model.terms.limit}
        title={t("title", { owed, available })}
        middle={
          <span className="font-serif text-xl">{t("lap", { lap: moment.lap?.number ?? 0 })}</span>
        }
        stations={stages.map((id) => ({
          id,
          label: t(`station.${id}`),
          current: id === moment.stage,
        }))}
        rows={[
          { id: "owed", look: "full", label: t("owed"), shown: owed },
          { id: "available", look: "rest", label: t("available"), shown: available },
          ...(guess === null
            ? []
            : [
                {
                  id: "guess",
                  look: "mark" as const,
                  label: t("your-guess"),
                  shown: formats.money(guess),
                },
              ]),
          {
            id: "laps",
            look: "none",
            label: t("laps"),
            shown: formats.number(moment.lapsDone),
          },
          {
            id: "interest",
            look: "none",
            label: t("interest"),
            shown: formats.money(major(moment.interestSoFar)),
          },
        ]}
      />
      <div className="mt-3 flex flex-wrap justify-center gap-2">
        <Step able={place > 0} onClick={() => go(place - 1)}>
          {t("back")}
        </Step>
        <Step able={place < last} onClick={() => go(place + 1)}>
          {t("next")}
        </Step>
        <Step able={place < last} onClick={() => go(place + stages.length)}>
          {t("next-lap")}
        </Step>
      </div>
      <p className="mt-3 min-h-20 sm:min-h-14 text-base">{sentence(moment)}</p>
      <p role="status" className="sr-only">
        {spoken}
      </p>
    </div>
  );
});

type StepProps = { able: boolean; onClick(): void; children: ReactNode };

/** At an end it stays where it is, so that whoever pressed it by keyboard does not lose the place. */
function Step({ able, onClick, children }: StepProps) {
  return (
    <Button
      aria-disabled={!able}
      className="max-sm:px-3 aria-disabled:cursor-not-allowed aria-disabled:opacity-50"
      onClick={() => able && onClick()}
    >
      {children}
    </Button>
  );
}
