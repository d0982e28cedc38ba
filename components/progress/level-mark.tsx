import { type Level, levels } from "@/lib/progress/mastery";

/** Four steps, filled up to the level. The word beside it says the same. */
export function LevelMark({ level }: { level: Level }) {
  const reached = levels.indexOf(level);
  return (
    <span className="inline-flex gap-0.5" aria-hidden="true">
      {levels.slice(1).map((step, n) => (
        <span
          key={step}
          className={`size-2.5 border border-control ${n < reached ? "bg-ink" : ""}`}
        />
      ))}
    </span>
  );
}
