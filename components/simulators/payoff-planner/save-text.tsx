"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { type HandedFile, useHandOut } from "@/components/ui/hand-out";

type Props = { label: string; textLabel: string; file(): HandedFile | Promise<HandedFile> };

/** A button that hands over a file; where a frame may not save files, its text to copy instead. */
export function SaveText({ label, textLabel, file }: Props) {
  const t = useTranslations("payoff-planner");
  const { give, shown } = useHandOut(textLabel);
  const [failed, setFailed] = useState(false);

  async function save() {
    try {
      const made = await file();
      setFailed(false);
      give(made);
    } catch {
      setFailed(true);
    }
  }

  return (
    <>
      <Button onClick={save}>{label}</Button>
      <p role="status" className="basis-full text-base text-debt empty:hidden">
        {failed ? t("file-failed") : ""}
      </p>
      {shown}
    </>
  );
}
