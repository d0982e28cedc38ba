import { type Minor, subtract } from "../money";
import { rate } from "../rates";
import type { InstalmentTerms } from "./terms";

/**
 * An "interest-free" plan seen from the cash price: the buyer is lent the cash price, pays the list price in equal
 * parts, and the discount forgone (list − cash) is the fee. Its rates are what the plan costs. Amounts in minor units.
 * Errors: RangeError when the cash price is the larger: then paying in instalments is the discount.
 */
export function interestFreePlan(cash: Minor, list: Minor, periods: number): InstalmentTerms {
  if (cash > list) {
    throw new RangeError(
      `The cash price ${cash} is above the list price ${list}: nothing is forgone.`,
    );
  }
  const charge = { kind: "amount", amount: subtract(list, cash) } as const;
  return {
    principal: cash,
    periods,
    repayment: "equal-principal",
    rate: rate(0, 1),
    fees: [{ charge, timing: "spread", ifSettled: "charged" }],
    rounding: "half-up",
  };
}
