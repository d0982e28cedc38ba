/** An amount at a time. Positive: received by the borrower. Times count in years or unit-periods. */
export type TimedAmount = { readonly amount: number; readonly time: number };

const SAME_TIME = 1e-9;
const NOTHING_LEFT = 1e-14;

/**
 * In order of time, amounts at the same time added up, sums that cancel left out.
 * Times closer than 1e-9 are the same; a sum below 1e-14 of what was added up is zero.
 */
export function inOrder(flows: readonly TimedAmount[]): TimedAmount[] {
  const sums: { amount: number; time: number; size: number }[] = [];
  for (const { amount, time } of [...flows].sort((a, b) => a.time - b.time)) {
    const last = sums.at(-1);
    if (last && time - last.time <= SAME_TIME) {
      last.amount += amount;
      last.size += Math.abs(amount);
    } else {
      sums.push({ amount, time, size: Math.abs(amount) });
    }
  }
  return sums
    .filter(({ amount, size }) => Math.abs(amount) > NOTHING_LEFT * size)
    .map(({ amount, time }) => ({ amount, time }));
}

/** How often the sign changes along a list; zeros are passed over. */
export function signChanges(values: readonly number[]): number {
  const signs = values.map(Math.sign).filter((sign) => sign !== 0);
  return signs.filter((sign, index) => index > 0 && sign !== signs[index - 1]).length;
}

/** How often the balance would change sign if nothing cost anything; parts below 1e-12 of the amounts are zero. */
export function balanceChanges(flows: readonly TimedAmount[]): number {
  const nothing = 1e-12 * flows.reduce((sum, { amount }) => sum + Math.abs(amount), 0);
  let balance = 0;
  return signChanges(
    flows.map(({ amount }) => {
      balance += amount;
      return Math.abs(balance) <= nothing ? 0 : balance;
    }),
  );
}

/** Present value and the sum of the sizes of its parts, both × e^(least δ·time) so that neither can overflow. */
export function presentValue(
  flows: readonly TimedAmount[],
  growth: number,
): { readonly value: number; readonly size: number } {
  const nearest = (growth >= 0 ? flows[0] : flows.at(-1))?.time ?? 0;
  let value = 0;
  let size = 0;
  for (const { amount, time } of flows) {
    const part = amount * Math.exp(-growth * (time - nearest));
    value += part;
    size += Math.abs(part);
  }
  return { value, size };
}
