import type { DrawnCurve } from "@/lib/quiz/draw";

type Props = {
  drawn: DrawnCurve;
  guess: readonly number[];
  /** The true curve is drawn once the guess has been made. */
  withTruth: boolean;
  words: { guess: string; truth: string };
};

/** Two labels nearer than this, in percent of the height, are moved apart. */
const LABEL = 14;

/** Guess and truth as two lines, each with its name at its end. The table under it says the same in numbers. */
export function CurvePicture({ drawn, guess, withTruth, words }: Props) {
  const { points, item } = drawn;
  const first = points[0]?.x ?? 0;
  const span = (points.at(-1)?.x ?? 1) - first || 1;
  const heightOf = (value: number) => 100 * (1 - value / item.maximum);
  const path = (values: readonly number[]) =>
    points
      .map(({ x }, at) => `${(100 * (x - first)) / span},${heightOf(values[at] ?? 0)}`)
      .join(" ");
  const truth = points.map((point) => point.truth);
  const guessEnd = heightOf(guess.at(-1) ?? 0);
  const truthEnd = heightOf(truth.at(-1) ?? 0);
  const apart = withTruth && Math.abs(guessEnd - truthEnd) < LABEL;
  const guessLabel = apart ? truthEnd + (guessEnd >= truthEnd ? LABEL : -LABEL) : guessEnd;
  return (
    <div className="flex h-48 gap-2 rounded-xl bg-card px-3 py-5" aria-hidden="true">
      <svg
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
        aria-hidden="true"
        className="h-full min-w-0 flex-1 overflow-visible border-b border-line"
      >
        <polyline
          points={path(guess)}
          fill="none"
          className="stroke-guess"
          strokeWidth="2.5"
          strokeDasharray="1 6"
          strokeLinecap="round"
          vectorEffect="non-scaling-stroke"
        />
        {withTruth ? (
          <polyline
            points={path(truth)}
            fill="none"
            className="stroke-debt"
            strokeWidth="2.5"
            vectorEffect="non-scaling-stroke"
          />
        ) : null}
      </svg>
      <div className="relative w-24 shrink-0 text-sm leading-none">
        <span
          className="absolute -translate-y-1/2 text-guess-text"
          style={{ top: `${guessLabel}%` }}
        >
          {words.guess}
        </span>
        {withTruth ? (
          <span
            className="absolute -translate-y-1/2 font-semibold text-debt"
            style={{ top: `${truthEnd}%` }}
          >
            {words.truth}
          </span>
        ) : null}
      </div>
    </div>
  );
}
