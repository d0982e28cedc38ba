import { type MergePlan, mergePlan } from "@/lib/progress/merge-plan";
import type { Unpacked } from "@/lib/progress/pack";
import { type CopyProblem, readCopy } from "@/lib/progress/read-copy";
import { pageStore } from "../page-store";
import { type IncomingDebts, incomingDebts } from "./own-debts";

export type Offer = {
  readonly plan: MergePlan;
  readonly damaged: number;
  readonly later: number;
  readonly debts: IncomingDebts;
};

export type Judged =
  | { readonly ok: true; readonly offer: Offer }
  | { readonly ok: false; readonly problem: CopyProblem };

/** What a copy would change here. Nothing changes by asking. */
export async function judgeCopy(text: string): Promise<Judged> {
  await pageStore().ready;
  const copy = readCopy(text, Date.now());
  if (!copy.ok) return copy;
  const plan = mergePlan(pageStore().log(), copy.events);
  const { damaged, later } = copy;
  return { ok: true, offer: { plan, damaged, later, debts: await incomingDebts(copy.debts) } };
}

export type LinkProblem = "empty" | "too-large" | "newer" | "broken";

/** The same for what a link carries; whatever is no copy is a broken link. */
export async function judgeLink(
  packed: string,
): Promise<Judged | { readonly ok: false; readonly problem: LinkProblem }> {
  const { unpack } = await import("@/lib/progress/pack");
  const unpacked: Unpacked = await unpack(packed);
  if (!unpacked.ok) return unpacked;
  const judged = await judgeCopy(unpacked.text);
  if (judged.ok || judged.problem === "newer" || judged.problem === "too-large") return judged;
  return { ok: false, problem: "broken" };
}

/** Whether an offer has anything to add. */
export function addsAnything({ plan, debts }: Offer): boolean {
  return plan.fresh.length > 0 || debts.kind === "comes";
}
