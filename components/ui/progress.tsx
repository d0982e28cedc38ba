export type ProgressProps = {
  label: string;
  value: number;
  whole: number;
  /** How far it is, in words: seen beside the bar, and spoken instead of a bare share. */
  words: string;
};

/** How far some work is. */
export function Progress({ label, value, whole, words }: ProgressProps) {
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
      <progress
        className="progress h-2.5 min-w-40 flex-1"
        aria-label={label}
        aria-valuetext={words}
        value={value}
        max={whole}
      />
      <span className="text-base text-soft tabular-nums" aria-hidden="true">
        {words}
      </span>
    </div>
  );
}
