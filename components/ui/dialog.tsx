"use client";

import { type ReactNode, useEffect, useId, useRef } from "react";

export type DialogProps = {
  title: string;
  closeLabel: string;
  onClose(): void;
  children: ReactNode;
};

/** A native modal dialog: the browser keeps the focus inside, closes on Escape and gives the focus back. */
export function Dialog({ title, closeLabel, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === event.currentTarget) event.currentTarget.close();
      }}
      onKeyDown={(event) => event.stopPropagation()}
      // It may be opened from a cell, whose text is small, to the right and unbroken.
      className="m-auto whitespace-normal text-left text-[length:1rem] max-h-[85dvh] w-[min(44rem,calc(100vw-1.5rem))] rounded-2xl border border-line bg-card p-0 text-ink backdrop:bg-black/50"
    >
      <div className="p-5 sm:p-7">
        <div className="flex items-start justify-between gap-4">
          <h2 id={titleId} className="font-serif text-2xl leading-snug">
            {title}
          </h2>
          <button
            type="button"
            className="-mt-1 -mr-2 grid size-10 shrink-0 cursor-pointer place-items-center rounded-full text-xl hover:bg-wash"
            aria-label={closeLabel}
            onClick={() => dialog.current?.close()}
          >
            ×
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
