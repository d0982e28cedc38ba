import type { Event, Sure } from "./events";
import { inOrder } from "./in-order";
import { visible } from "./visible";

export type SureRow = { readonly sure: Sure; readonly total: number; readonly right: number };

/** How often each "how sure?" was right. Three rows, or none where nobody has said. */
export function calibration(log: readonly Event[]): SureRow[] {
  const said = visible(inOrder(log))
    .filter((event) => event.kind === "answer")
    .filter(({ sure, dontKnow }) => sure !== undefined && !dontKnow);
  if (said.length === 0) return [];
  return ([1, 2, 3] as const).map((sure) => {
    const own = said.filter((answer) => answer.sure === sure);
    return { sure, total: own.length, right: own.filter(({ correct }) => correct).length };
  });
}
