import type { DrawnCurve } from "@/lib/quiz/draw";

type Props = {
  drawn: DrawnCurve;
  guess: readonly number[];
  /** The true curve is drawn once the guess has been made. */
  withTruth: boolean;
  words: { guess: string; truth: string };
};

const WIDTH = 320;
const HEIGHT = 150;

/** Guess and truth as two lines, each with its name at its end. The table beside it says the same in words. */
export function CurvePicture({ drawn, guess, withTruth, words }: Props) {
  const { points, item } = drawn;
  const first = points[0]?.x ?? 0;
  const span = (points.at(-1)?.x ?? 1) - first || 1;
  const place = (x: number, y: number): [number, number] => [
    (WIDTH * (x - first)) / span,
    HEIGHT * (1 - y / item.maximum),
  ];
  const path = (values: readonly number[]) =>
    points.map(({ x }, at) => place(x, values[at] ?? 0).join(",")).join(" ");
  const truth = points.map((point) => point.truth);
  const heightOf = (values: readonly number[]) => place(0, values.at(-1) ?? 0)[1];
  const near = withTruth && Math.abs(heightOf(guess) - heightOf(truth)) < 16;
  return (
    <svg
      viewBox={`-6 -10 ${WIDTH + 76} ${HEIGHT + 20}`}
      className="w-full overflow-visible rounded-xl bg-card"
      aria-hidden="true"
    >
      <path d={`M0 ${HEIGHT}H${WIDTH}`} className="stroke-line" strokeWidth="1" />
      <polyline
        points={path(guess)}
        fill="none"
        className="stroke-guess"
        strokeWidth="2.5"
        strokeDasharray="2 5"
        strokeLinecap="round"
      />
      {points.map(({ x }, at) => {
        const [cx, cy] = place(x, guess[at] ?? 0);
        return <circle key={x} cx={cx} cy={cy} r="3.5" className="fill-guess" />;
      })}
      <text
        x={WIDTH + 8}
        y={heightOf(guess) + (near ? (heightOf(guess) > heightOf(truth) ? 14 : -6) : 4)}
        className="fill-guess-text text-[12px]"
      >
        {words.guess}
      </text>
      {withTruth ? (
        <>
          <polyline points={path(truth)} fill="none" className="stroke-debt" strokeWidth="2.5" />
          <text
            x={WIDTH + 8}
            y={heightOf(truth) + 4}
            className="fill-debt text-[12px] font-semibold"
          >
            {words.truth}
          </text>
        </>
      ) : null}
    </svg>
  );
}
