import { presentValue, signChanges, type TimedAmount } from "./flow";

/** A zero of the present value in the growth δ. rising: the value goes from below zero to above as δ grows. */
export type Root = { readonly growth: number; readonly rising: boolean };

type Point = { readonly growth: number; readonly sign: number };

const TOUCHING = 1e-12;
const MOST_DOUBLINGS = 60;
const MOST_HALVINGS = 200;
const SMALLEST_STEP = 1e-16;

/**
 * Every real δ with Σ amount·e^(−δ·time) = 0, for flows in order of time without zeros, ascending.
 * Method: with k changes of sign, multiply by e^(δ·m) for an m between the two times of the first change; the
 * derivative has k − 1 changes, and between two of its zeros the function only rises or only falls (Rolle; this is how
 * Descartes' rule is proved). So each gap holds at most one zero, found by halving an interval whose ends differ in
 * sign. A turning point below 1e-12 of the amounts counts as one zero that touches.
 */
export function allRoots(flows: readonly TimedAmount[]): Root[] {
  const first = flows[0];
  const last = flows.at(-1);
  const at = flows.findIndex(({ amount }) => Math.sign(amount) !== Math.sign(first?.amount ?? 0));
  const after = flows[at];
  const before = flows[at - 1];
  if (!first || !last || !after || !before) return [];

  const middle = (before.time + after.time) / 2;
  const slope = flows.map(({ amount, time }) => ({ amount: amount * (middle - time), time }));
  const turns = allRoots(slope).map(({ growth }) => pointAt(flows, growth));
  const points = [
    { growth: Number.NEGATIVE_INFINITY, sign: Math.sign(last.amount) },
    ...turns,
    { growth: Number.POSITIVE_INFINITY, sign: Math.sign(first.amount) },
  ];
  return points.flatMap((right, index) => {
    const left = points[index - 1];
    if (right.sign === 0) return [{ growth: right.growth, rising: false }];
    if (!left || left.sign * right.sign >= 0) return [];
    return [{ growth: crossing(flows, left, right), rising: right.sign > 0 }];
  });
}

/**
 * The one zero above δ = 0 of a plan whose balance without interest changes sign once, and ends below zero.
 * That there is exactly one is Descartes' rule for the balance (C. Norstrom, 1972).
 */
export function rootAboveZero(flows: readonly TimedAmount[]): Root {
  const left = { growth: 0, sign: -1 };
  const growth = crossing(flows, left, { growth: Number.POSITIVE_INFINITY, sign: 1 });
  return { growth, rising: true };
}

/** How many zeros Descartes' rule allows at most: the changes of sign in order of time. */
export function mostRoots(flows: readonly TimedAmount[]): number {
  return signChanges(flows.map(({ amount }) => amount));
}

function pointAt(flows: readonly TimedAmount[], growth: number): Point {
  const { value, size } = presentValue(flows, growth);
  return { growth, sign: Math.abs(value) <= TOUCHING * size ? 0 : Math.sign(value) };
}

function signAt(flows: readonly TimedAmount[], growth: number): number {
  return Math.sign(presentValue(flows, growth).value);
}

function crossing(flows: readonly TimedAmount[], left: Point, right: Point): number {
  let low = finite(flows, left, right, -1);
  let high = finite(flows, right, left, 1);
  for (let halving = 0; halving < MOST_HALVINGS; halving += 1) {
    const middle = low + (high - low) / 2;
    if (high - low <= SMALLEST_STEP * Math.max(1, Math.abs(middle))) break;
    if (middle <= low || middle >= high) break;
    const sign = signAt(flows, middle);
    if (sign === 0) return middle;
    if (sign === left.sign) low = middle;
    else high = middle;
  }
  return low + (high - low) / 2;
}

// An end at infinity moves to the first point, in doubling steps, that already has its sign.
function finite(
  flows: readonly TimedAmount[],
  end: Point,
  other: Point,
  direction: 1 | -1,
): number {
  if (Number.isFinite(end.growth)) return end.growth;
  const from = Number.isFinite(other.growth) ? other.growth : 0;
  let step = 1;
  for (let doubling = 0; doubling < MOST_DOUBLINGS; doubling += 1) {
    const growth = from + direction * step;
    if (signAt(flows, growth) === end.sign) return growth;
    step *= 2;
  }
  return from + direction * step;
}
