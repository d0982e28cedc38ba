/** No rate in the admissible range makes the plan's advances and payments worth the same. */
export class NoRateError extends RangeError {
  override readonly name = "NoRateError";
}

/** More than one rate solves the plan, so none of them is the rate. `rates` holds them as shares of one unit of time. */
export class SeveralRatesError extends RangeError {
  override readonly name = "SeveralRatesError";
  readonly rates: readonly number[];

  constructor(rates: readonly number[]) {
    const list = rates.map((each) => `${Number((each * 100).toPrecision(6))}%`).join(", ");
    super(`The plan has ${rates.length} rates, not one: ${list} for each unit of time.`);
    this.rates = rates;
  }
}
