import { describe, expect, it } from "vitest";
import { householdPath } from "@/engine";
import { defaultsOf, type Values } from "@/lib/parameters";
import { householdsOf, TRAP_MONTHS } from "./households";
import { leversOf } from "./levers";
import { figures } from "./model";
import { parameters } from "./params";
import { runInSlices } from "./slices";
import { type StudyResult, studyJob, studySteps, wholeOf } from "./study";

const values = (change: Values = {}): Values => ({ ...defaultsOf(parameters), ...change });

const few = { households: 400 };

function worked(change: Values): { steps: number[]; results: StudyResult[] } {
  const steps: number[] = [];
  const study = studySteps(studyJob(values({ ...few, ...change })));
  for (;;) {
    const { done, value } = study.next();
    if (done) return { steps, results: value };
    steps.push(value);
  }
}

const byLever = (change: Values = {}) =>
  Object.fromEntries(worked(change).results.map((result) => [result.id, result]));

describe("households that begin alike", () => {
  it("have an ordinary month that leaves what the two futures are paid from", () => {
    const { income, essentials, debts } = householdsOf(values({ surplus: 600, spending: 200 }));
    const left = income.low - essentials - (debts[0]?.spending ?? 0);
    expect(left / 100).toBe(figures(values({ surplus: 600, spending: 200 }))["net-surplus"]);
  });

  it("are trapped or free by luck alone, and with no bad luck at all none is trapped", {
    timeout: 30_000,
  }, () => {
    const { usual } = byLever();
    expect(usual?.trapped).toBeGreaterThan(20);
    expect(usual?.trapped).toBeLessThan(80);
    const lucky = { swing: 0, "bill-chance": 0, "job-chance": 0 };
    expect(byLever(lucky).usual).toMatchObject({ trapped: 0, median: 0, free: 100 });
  });

  it("are all trapped above the line without luck", () => {
    const unlucky = { swing: 0, "bill-chance": 0, "job-chance": 0, balance: 22_000 };
    expect(byLever(unlucky).usual).toMatchObject({ trapped: 100, free: 0 });
  });

  it("fall less often with savings or a lower rate, and more often with new spending", () => {
    const { usual, savings, rate, spending, limit } = byLever();
    expect(savings?.trapped).toBeLessThan(usual?.trapped ?? 0);
    expect(rate?.trapped).toBeLessThan(usual?.trapped ?? 0);
    expect(spending?.trapped).toBeGreaterThan(usual?.trapped ?? 100);
    expect(limit?.missed).toBeGreaterThan(usual?.missed ?? 100);
    expect(limit?.trapped).toBeLessThan(usual?.trapped ?? 0);
    expect(limit?.worst).toBeLessThan(usual?.worst ?? 0);
  });

  it("fall more often with a smaller limit where a missed payment costs much", () => {
    const { usual, limit } = byLever({ "late-fee": 40 });
    expect(limit?.trapped).toBeGreaterThan(usual?.trapped ?? 100);
  });

  it("fall less often when they stop spending on credit", () => {
    const known = byLever({ spending: 100, surplus: 450 });
    expect(known["no-spending"]?.trapped).toBeLessThan(known.usual?.trapped ?? 0);
    expect(known.spending).toBeUndefined();
  });

  it("are the ones of their ledgers", () => {
    const parameters = householdsOf(values(few));
    const paths = Array.from({ length: 400 }, (_, n) => householdPath(parameters, "1", n));
    const trapped = paths.filter(({ trappedSince }) => trappedSince !== null).length;
    expect(byLever().usual?.trapped).toBe(Math.round((1000 * trapped) / 400) / 10);
    expect(parameters.trapMonths).toBe(TRAP_MONTHS);
  });
});

describe("a study", () => {
  it("gives the same picture for the same seed, and another for another", () => {
    expect(worked({})).toEqual(worked({}));
    expect(worked({ seed: 2 }).results).not.toEqual(worked({}).results);
  });

  it("tells how far it is, up to all households of all changes", () => {
    const job = studyJob(values(few));
    const { steps, results } = worked({});
    expect(steps.at(-1)).toBe(wholeOf(job));
    expect([...steps].sort((a, b) => a - b)).toEqual(steps);
    expect(results.map(({ id }) => id)).toEqual(leversOf(values(few)).map(({ id }) => id));
  });

  it("has a spread for the start and for each month", () => {
    const [usual] = worked({ years: 2 }).results;
    expect(usual?.fan).toHaveLength(25);
    expect(usual?.fan[0]).toMatchObject({ p10: 18_000, p90: 18_000 });
    for (const { p10, p25, p50, p75, p90 } of usual?.fan ?? [])
      expect([p10, p25, p50, p75, p90].sort((a, b) => a - b)).toEqual([p10, p25, p50, p75, p90]);
  });
});

describe(runInSlices, () => {
  const followed = <Result>(steps: Generator<number, Result>) =>
    new Promise<{ seen: number[]; end: Result | "failed" }>((resolve) => {
      const seen: number[] = [];
      let clock = 0;
      const now = () => {
        clock += 10;
        return clock;
      };
      const listener = {
        progress: (done: number) => void seen.push(done),
        done: (end: Result) => resolve({ seen, end }),
        failed: () => resolve({ seen, end: "failed" }),
      };
      runInSlices(steps, listener, now);
    });

  it("comes to the same result as at one go, and tells its progress on the way", async () => {
    const { seen, end } = await followed(studySteps(studyJob(values(few))));
    expect(end).toEqual(worked({}).results);
    expect(seen.length).toBeGreaterThan(3);
  });

  it("says so when a debt grows past what can be counted", async () => {
    const job = studyJob(values({ ...few, rate: 100, balance: 500_000, years: 20 }));
    expect((await followed(studySteps(job))).end).toBe("failed");
  });

  it("does nothing more once it is stopped", async () => {
    let taken = 0;
    function* endless(): Generator<number, never> {
      for (;;) yield ++taken;
    }
    await new Promise<void>((resolve) => {
      const stop = runInSlices(
        endless(),
        {
          progress: () => {
            stop();
            resolve();
          },
          done: () => {},
          failed: () => {},
        },
        () => taken * 5,
      );
    });
    const before = taken;
    await new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    });
    expect(taken).toBe(before);
  });
});
