import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";

const levels = ["look", "rule", "step"] as const;

type Props = {
  hints: Readonly<Record<(typeof levels)[number], string>>;
  opened: number;
  onMore: () => void;
};

/** Three hints, one at a time: what to look at, the rule, the first step. */
export function Hints({ hints, opened, onMore }: Props) {
  const t = useTranslations("quiz.hint");
  const shown = levels.slice(0, opened);
  const all = opened >= levels.length;
  return (
    <div className="space-y-3">
      {/* The button stays at the end and does nothing, so that the focus is not lost. */}
      <Button
        look="text"
        aria-disabled={all}
        className={all ? "opacity-50" : ""}
        onClick={all ? undefined : onMore}
      >
        {t(all ? "no-more" : opened === 0 ? "first" : "next")}
      </Button>
      <ul aria-live="polite" className="space-y-2">
        {shown.map((level) => (
          <li key={level} className="border-l-2 border-control pl-4">
            <span className="text-base text-soft">{t(level)}</span>
            <br />
            {hints[level]}
          </li>
        ))}
      </ul>
    </div>
  );
}
