import { expect, test } from "@playwright/test";
import { figures } from "@/components/simulators/minimum-payment/model";
import type { Values } from "@/lib/parameters";
import { numberParameters, startValues } from "./support/catalog";
import { presetValues } from "./support/content";
import { expectSaneText, visit, watchErrors } from "./support/pages";
import { questionOn } from "./support/quiz";
import { expectFigures, numberIn, simulatorOn, simulatorPath } from "./support/simulator";
import { formatsIn, locales, wordsIn } from "./support/words";

const unreadable = [
  "abc",
  "",
  "   ",
  "NaN",
  "Infinity",
  "1e9",
  "12abc",
  "<script>alert(1)</script>",
];

for (const locale of locales) {
  const t = wordsIn(locale);
  const shown = formatsIn(locale);
  const start = startValues(locale);

  test(`${locale}: every number field answers a mistake with a sentence and a sane number`, async ({
    page,
    request,
  }) => {
    test.slow();
    const errors = watchErrors(page);
    for (const parameter of await numberParameters(request)) {
      const { key, unit, minimum, maximum } = parameter;
      const values: Values = { ...start, plan: key === "months" ? "target" : "fixed" };
      await visit(page, simulatorPath(locale, `guess=84&plan=${values.plan}`));
      const simulator = simulatorOn(page, locale);
      await simulator.disclosure("more").click();
      const field = simulator.field(key);
      const format =
        unit === "money" ? shown.money : unit === "months" ? shown.months : shown.percent;
      const limits = { minimum: format(minimum), maximum: format(maximum) };
      const problem = (kind: string, used: number) =>
        t(`frame.problem.${kind}`, { ...limits, used: format(used) });

      const type = async (text: string) => {
        await field.fill(text);
        await field.press("Tab");
      };
      for (const text of unreadable) {
        await type(text);
        await expect(field).toHaveAccessibleDescription(
          problem("not-a-number", Number(values[key])),
        );
        await expect(field).toHaveValue(format(Number(values[key])));
      }
      for (const [text, used] of [
        ["999999999999999", maximum],
        [String(maximum + 1), maximum],
        ["-5", minimum],
      ] as const) {
        await type(text);
        await expect(field).toHaveAccessibleDescription(problem("clamped", used));
        await expect(field).toHaveValue(format(used));
        await expectFigures(simulator.root, figures({ ...values, [key]: used }));
        await expectSaneText(page);
      }
      // Full-width digits, as a Chinese keyboard types them.
      const wide = minimum <= 12 ? "１２" : "１，０１５";
      await type(wide);
      await expect(field).toHaveAccessibleDescription("");
      expect(await numberIn(field)).toBe(minimum <= 12 ? 12 : 1015);
    }
    expect(errors).toEqual([]);
  });

  test(`${locale}: the guess answers a mistake with a sentence and stays what it was`, async ({
    page,
  }) => {
    await visit(page, simulatorPath(locale));
    const { guessField } = simulatorOn(page, locale);
    const sentence = t("frame.guess.problem", {
      minimum: shown.months(1),
      maximum: shown.months(480),
    });
    for (const [text, months] of [
      ["abc", 60],
      ["", 60],
      ["NaN", 60],
      ["<script>", 60],
      ["-3", 1],
      ["99999", 480],
    ] as const) {
      await guessField.fill(text);
      await guessField.press("Tab");
      await expect(guessField).toHaveAccessibleDescription(sentence);
      await expect(guessField).toHaveValue(shown.months(months));
    }
    await guessField.fill("８４");
    await guessField.press("Tab");
    await expect(guessField).toHaveValue(shown.months(84));
    await expectSaneText(page);
  });

  test(`${locale}: an answer that is no number is asked for again, not marked wrong`, async ({
    page,
  }) => {
    await visit(page, `/${locale}/learn/the-smallest-payment`);
    const question = questionOn(page, locale, "sp-first-minimum");
    for (const [text, problem] of [
      ["", "empty"],
      ["abc", "not-a-number"],
      ["NaN", "not-a-number"],
      ["<script>", "not-a-number"],
      ["-5", "negative"],
      ["9999999999999999", "too-large"],
    ] as const) {
      await question.field.fill(text);
      await question.check.click();
      await expect(
        question.root.getByText(t(`quiz.error.${problem}`), { exact: true }),
      ).toBeVisible();
      await expect(question.status).toBeEmpty();
    }
    await question.field.fill("１，０１５");
    await question.check.click();
    await expect(question.status).toContainText(t("quiz.status.right"));
  });

  test(`${locale}: a debt that grows is answered in words`, async ({ page }) => {
    const query = "balance=3000&rate=12&cycle=twelfth&payment=30&spending=0&plan=fixed";
    await visit(page, simulatorPath(locale, `${query}&guess=60`));
    const { root, output } = simulatorOn(page, locale);
    const values = { ...start, balance: 3000, rate: 12, cycle: "twelfth", payment: 30 };
    await expectFigures(root, figures(values));
    await expect(output("own-months")).toHaveAttribute("data-value", "never");
    await expect(output("own-months")).toHaveText(t("minimum-payment.fact.own-never"));
    await expect(output("own-interest")).toHaveText(t("minimum-payment.fact.never"));
    await expectSaneText(page);
  });

  test(`${locale}: both ways without an end are answered in words`, async ({ page }) => {
    const query = "preset=petal&spending=1000&payment=20";
    await visit(page, simulatorPath(locale, `${query}&guess=never`));
    const { root, output } = simulatorOn(page, locale);
    await expectFigures(root, figures({ ...presetValues("petal"), spending: 1000, payment: 20 }));
    await expect(output("minimum-interest")).toHaveText(t("minimum-payment.fact.never"));
    await expect(output("saved-interest")).toHaveAttribute("data-value", "none");
    await expectSaneText(page);
  });
}
