import { type Model, major } from "./model";
import { type Method, methods } from "./params";

/** One method of the side-by-side table; `share` is its interest beside the largest. */
export type MethodRow = {
  readonly method: Method;
  readonly interest: number;
  readonly own: boolean;
  readonly share: number;
};

export function methodRows({ byMethod, terms }: Model): MethodRow[] {
  const most = Math.max(...methods.map((method) => byMethod[method]), 1);
  return methods.map((method) => ({
    method,
    interest: major(byMethod[method]),
    own: method === terms.basis,
    share: byMethod[method] / most,
  }));
}
