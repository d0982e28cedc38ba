import { useTranslations } from "use-intl";
import type { MergePlan } from "@/lib/progress/merge-plan";

type Props = { plan: MergePlan; damaged: number; later: number };

/** What a file would change, in counts. */
export function MergePreview({ plan, damaged, later }: Props) {
  const t = useTranslations("yours.bring");
  const { fresh, answers, guesses, resets, here, hides, shows } = plan;
  const lines = {
    new: answers + guesses,
    resets,
    hides,
    shows,
    here,
    damaged,
    later,
  };
  const told = Object.entries(lines).filter(([, count]) => count > 0);
  return (
    <>
      <p>{t(fresh.length > 0 ? "would" : "nothing-new")}</p>
      {told.length > 0 ? (
        <ul className="list-disc space-y-1 pl-6 text-base">
          {told.map(([line, count]) => (
            <li key={line}>{t(`line.${line}`, { count, answers, guesses })}</li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
