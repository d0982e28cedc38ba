import { describe, expect, it } from "vitest";
import { runAccount } from "../../engine/account";
import { reference } from "./account-reference";
import { randomAccount } from "./random-account";

/** 5,000 unless asked for more: ACCOUNTS=100000 npx vitest run tests/differential takes about a minute. */
const ACCOUNTS = Number(process.env.ACCOUNTS ?? 5000);

describe(runAccount, () => {
  it(`is not one cent apart from the day-by-day reference on ${ACCOUNTS} random accounts`, () => {
    let compared = 0;
    for (let index = 0; index < ACCOUNTS; index++) {
      const account = randomAccount(`dated ${index}`);
      const wanted = reference(account);
      const { statements } = runAccount(account);
      for (const [place, statement] of statements.entries()) {
        for (const [key, value] of Object.entries(wanted[place] ?? { missing: 1n })) {
          if (BigInt(statement[key as "balance"] ?? 0) !== value) {
            expect.fail(
              `account ${index}, statement ${place + 1}: ${key} is not ${value} but ${statement[key as "balance"]}`,
            );
          }
          compared++;
        }
      }
      expect(statements).toHaveLength(wanted.length);
    }
    expect(compared).toBeGreaterThan(ACCOUNTS * 5);
  }, 300_000);
});
