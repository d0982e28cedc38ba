"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import { readNumber } from "@/lib/i18n/read-number";
import { LONGEST_NAME, limits } from "@/lib/own-debts/schema";
import { useSetting } from "../scenario";
import { type DebtEntry, type Draft, type DraftField, draftFields, readDraft } from "./read-debt";

type Props = {
  title: string;
  draft: Draft;
  saveLabel: string;
  onSave(entry: DebtEntry): void;
  onCancel?(): void;
};

/** The four things to know of a debt. Nothing is taken over before all of them can be used. */
export function DebtForm({ title, draft: first, saveLabel, onSave, onCancel }: Props) {
  const t = useTranslations("payoff-planner.own");
  const { formats } = useSetting();
  const [draft, setDraft] = useState(first);
  const [wrong, setWrong] = useState<readonly DraftField[]>([]);

  function save() {
    const read = readDraft(draft, { limits, longestName: LONGEST_NAME, number: readNumber });
    setWrong(read.ok ? [] : read.wrong);
    if (!read.ok) return;
    setDraft(first);
    onSave(read.entry);
  }

  function problem(field: DraftField): string | undefined {
    if (!wrong.includes(field)) return undefined;
    if (field === "name") return t("problem.name", { count: LONGEST_NAME });
    const { minimum, maximum } = limits[field];
    const shown = field === "rate" ? formats.percent : formats.money;
    return t("problem.number", { minimum: shown(minimum), maximum: shown(maximum) });
  }

  return (
    <fieldset className="rounded-lg border border-line p-4">
      <legend className="px-1 text-base">{title}</legend>
      <div className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
        {draftFields.map((field) => (
          <TextField
            key={field}
            label={t(`field.${field}`)}
            value={draft[field]}
            keys={field === "name" ? "text" : "decimal"}
            longest={field === "name" ? LONGEST_NAME : 30}
            problem={problem(field)}
            onChange={(text) => setDraft((old) => ({ ...old, [field]: text }))}
            onEnter={save}
          />
        ))}
      </div>
      <div className="mt-4 flex flex-wrap gap-3">
        <Button onClick={save}>{saveLabel}</Button>
        {onCancel && (
          <Button look="text" onClick={onCancel}>
            {t("cancel")}
          </Button>
        )}
      </div>
    </fieldset>
  );
}
