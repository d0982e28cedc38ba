import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Mark } from "./mark";

/** What is said of an option after the check: nothing, or whether it was right or not, or right and left out. */
export type OptionMark = "none" | "right" | "wrong" | "missed";

type Props = {
  type: "radio" | "checkbox";
  name: string;
  value: string;
  chosen: boolean;
  done: boolean;
  mark: OptionMark;
  onChange: () => void;
  /** The look of a part of a screen; a row of its own unless given. */
  className?: string | undefined;
  children: ReactNode;
};

/** A native radio or checkbox with its label, and its mark after the check. */
export function OptionRow(props: Props) {
  const { type, name, value, chosen, done, mark, onChange, className, children } = props;
  const t = useTranslations("quiz.mark");
  const box = className ?? "flex min-h-11 items-center gap-3 rounded-xl border px-4 py-3";
  return (
    <label className={`cursor-pointer ${box} ${lookOf(mark)}`}>
      <input
        type={type}
        className={`size-5 shrink-0 ${mark === "wrong" ? "accent-ink" : "accent-ok"}`}
        name={name}
        value={value}
        checked={chosen}
        // The chosen one stays enabled after the check: disabling it would drop the focus.
        disabled={done && !chosen}
        onChange={() => {
          if (!done) onChange();
        }}
      />
      <span className="min-w-0 grow basis-40">{children}</span>
      {mark === "none" ? null : <Mark right={mark !== "wrong"}>{t(mark)}</Mark>}
    </label>
  );
}

function lookOf(mark: OptionMark): string {
  if (mark === "right") return "border-ok bg-ok-wash text-ink";
  if (mark === "missed") return "border-ok bg-card text-ink";
  if (mark === "wrong") return "border-ink bg-card text-ink";
  return "border-line bg-card has-checked:border-ok has-checked:ring-1 has-checked:ring-ok";
}
