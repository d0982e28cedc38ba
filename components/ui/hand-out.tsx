"use client";

import { type ReactNode, useState } from "react";

export type HandedFile = { readonly name: string; readonly type: string; readonly text: string };

type HandOut = {
  give(file: HandedFile): void;
  /** The text to copy, where no file may be saved; belongs below the button. */
  readonly shown: ReactNode;
};

/** Gives a text to the reader as a file, or to copy: a sandboxed frame may not save files. Nothing is sent anywhere. */
export function useHandOut(label: string): HandOut {
  const [text, setText] = useState<string | null>(null);
  return {
    give(file) {
      if (window.origin === "null") setText(file.text);
      else save(file);
    },
    shown:
      text === null ? null : (
        <textarea
          readOnly
          aria-label={label}
          className="mt-2 h-40 w-full basis-full rounded-md border border-control bg-card p-2 text-sm"
          value={text}
          onFocus={(event) => event.currentTarget.select()}
        />
      ),
  };
}

function save({ name, type, text }: HandedFile) {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
