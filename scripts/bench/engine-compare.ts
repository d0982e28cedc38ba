import { libraryLevel, libraryMonths, loopLedger, loopMonths } from "./engine-rivals";
import { type Answer, engineGrid, engineLedger, engineLevel, engineMonths } from "./engine-works";

/** Microseconds of one run, by who does it. */
export type Times = Readonly<Record<string, number>>;

/** Four works, each done by the engine and others in one run; the grid by the engine alone, in milliseconds. */
export type EngineComparison = {
  readonly ledger: Times;
  readonly months: Times;
  readonly level: Times;
  readonly gridMilliseconds: number;
};

const ROUNDS = 9;
const ROUND_MILLISECONDS = 60;
/** The largest difference in interest, in cents, of a library that rounds no month. */
const UNROUNDED = 300;

/** The mean microseconds of a run within one round. */
function timed(work: () => unknown): number {
  const start = performance.now();
  let runs = 0;
  let passed = 0;
  while (passed < ROUND_MILLISECONDS) {
    for (let i = 0; i < 20; i++) work();
    runs += 20;
    passed = performance.now() - start;
  }
  return (1000 * passed) / runs;
}

/** Medians of rounds that take turns, after one to warm up, so that a busy moment falls on all alike. */
function inTurns(works: Readonly<Record<string, () => unknown>>): Times {
  const entries = Object.entries(works).map(([name, work]) => {
    timed(work);
    return { name, work, rounds: [] as number[] };
  });
  for (let round = 0; round < ROUNDS; round++) {
    for (const { work, rounds } of entries) rounds.push(timed(work));
  }
  return Object.fromEntries(entries.map(({ name, rounds }) => [name, median(rounds)]));
}

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

function sameWork(name: string, got: Answer, wanted: Answer, within = 0): void {
  const apart = Math.abs(got.interest - wanted.interest);
  if (got.months === wanted.months && apart <= within) return;
  const told = ({ months, interest }: Answer) => `${months} months and ${interest} cents`;
  throw new Error(
    `${name} does other work: ${told(got)} for ${told(wanted)}. This measures nothing.`,
  );
}

/** Everybody at the same work, in one run. Errors when the answers differ by a month or a cent. */
export function compare(): EngineComparison {
  sameWork("the loop with rows", loopLedger(), engineLedger());
  for (const [name, work] of Object.entries({ engineMonths, loopMonths, ...libraryMonths })) {
    sameWork(name, { months: work(), interest: 0 }, { months: 200, interest: 0 });
  }
  sameWork("loanjs", libraryLevel.loanjs(), engineLevel());
  sameWork("financial", libraryLevel.financial(), engineLevel(), UNROUNDED);
  const grids = Array.from({ length: 7 }, () => timed(engineGrid) / 1000);
  return {
    ledger: inTurns({ engine: engineLedger, "float loop": loopLedger }),
    months: inTurns({ engine: engineMonths, "float loop": loopMonths, ...libraryMonths }),
    level: inTurns({ engine: engineLevel, ...libraryLevel }),
    gridMilliseconds: median(grids),
  };
}
