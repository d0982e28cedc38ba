"use client";

import { type ReactNode, useState } from "react";
import { useTranslations } from "use-intl";
import { downloadText } from "@/components/simulators/frame/download";

type HandOut = {
  give(file: string, type: string, text: string): void;
  /** The text to copy, where no file may be saved; belongs below the buttons. */
  readonly shown: ReactNode;
};

/** Gives a text to the reader as a file, or to copy: a sandboxed frame may not save files. */
export function useHandOut(): HandOut {
  const t = useTranslations("yours.save");
  const [text, setText] = useState<string | null>(null);
  return {
    give(file, type, content) {
      if (window.origin === "null") setText(content);
      else downloadText(file, `${type};charset=utf-8`, content);
    },
    shown:
      text === null ? null : (
        <textarea
          readOnly
          aria-label={t("copy")}
          className="h-40 w-full rounded-md border border-control bg-card p-2 text-sm"
          value={text}
          onFocus={(event) => event.currentTarget.select()}
        />
      ),
  };
}

/** "full-circle-2026-11-22": the day as the reader's calendar has it. */
export function fileName(what: string, now: Date): string {
  const two = (part: number) => String(part).padStart(2, "0");
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join("-");
  return `full-circle-${what}-${day}`;
}
