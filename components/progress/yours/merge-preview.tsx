import { useTranslations } from "use-intl";
import { addsAnything, type Offer } from "./judge-copy";

export type Source = "file" | "link";

/** What a file or a link would change, in counts. */
export function MergePreview({ source, offer }: { source: Source; offer: Offer }) {
  const t = useTranslations("yours.bring");
  const { plan, damaged, later, debts } = offer;
  const { answers, guesses, resets, here, hides, shows } = plan;
  const lines = {
    new: answers + guesses,
    resets,
    hides,
    shows,
    here,
    damaged,
    later,
    "debts-come": debts.kind === "comes" ? debts.list.debts.length : 0,
    "debts-stay": debts.kind === "stays" ? 1 : 0,
    "debts-unreadable": debts.kind === "unreadable" ? 1 : 0,
  };
  const told = Object.entries(lines).filter(([, count]) => count > 0);
  return (
    <>
      <p>{t(`${addsAnything(offer) ? "would" : "nothing-new"}.${source}`)}</p>
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
