import { expect, type Page, test } from "@playwright/test";
import { openAll, ownQuery, simulatorAt } from "./support/any-simulator";
import { visit } from "./support/pages";
import { wordsIn } from "./support/words";

const t = wordsIn("en");
const id = "instalment-apr";

async function compared(page: Page, query = "") {
  await visit(page, `/en/simulators/${id}${query}`);
  const simulator = simulatorAt(page, id, "en");
  await simulator.show.click();
  await openAll(simulator.details);
  const table = simulator.root.getByRole("table", { name: t(`${id}.compare.caption`) });
  return { ...simulator, heads: table.getByRole("columnheader") };
}

test("offers compared are in the link, come back from it, and go with undo and starting again", async ({
  page,
}) => {
  const { root, heads, undo, reset } = await compared(page);
  await expect(heads).toHaveCount(4);
  await root.getByRole("button", { name: t(`${id}.compare.add`), exact: true }).click();
  await expect(heads).toHaveCount(5);
  await expect.poll(() => ownQuery(page)).toMatch(/^offers=1\*[a-z*-]+&v=1/);
  const query = (await ownQuery(page)).replace(/&guess=.*/, "");
  await undo.click();
  await expect(heads).toHaveCount(4);
  await expect.poll(() => ownQuery(page)).not.toContain("offers");

  const again = await compared(page, `?${query}`);
  await expect(again.heads).toHaveCount(5);
  await expect(again.notices).toHaveCount(0);
  await reset.click();
  await expect(heads).toHaveCount(4);
});

test("a link with offers that cannot be read says so, and compares the usual ones", async ({
  page,
}) => {
  const { heads, notices } = await compared(page, "?offers=1*moon-loan");
  await expect(heads).toHaveCount(4);
  await expect(notices).toHaveText(
    t("frame.notice.unknown", { key: "offers", given: "1*moon-loan" }),
  );
});
