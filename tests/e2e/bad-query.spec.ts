import { expect, test } from "@playwright/test";
import { figures } from "@/components/simulators/minimum-payment/model";
import { numberParameters, startValues } from "./support/catalog";
import { presetValues } from "./support/content";
import { expectSaneText, visit, watchErrors } from "./support/pages";
import { expectFigures, simulatorOn, simulatorPath } from "./support/simulator";
import { formatsIn, locales, wordsIn } from "./support/words";

const unreadable = ["abc", "", "NaN", "Infinity", "1e400", "<script>alert(1)</script>"];

for (const locale of locales) {
  const t = wordsIn(locale);
  const start: Record<string, number | string> = startValues(locale);
  const label = (key: string) => t(`minimum-payment.parameter.${key}`);

  test(`${locale}: a link with a bad number says so and shows a sane one`, async ({
    page,
    request,
  }) => {
    const errors = watchErrors(page);
    const parameters = await numberParameters(request);
    for (const [given, reason] of [
      ...unreadable.map((text) => [text, "not-a-number"]),
      ["-5", "clamped"],
      ["999999999999999", "clamped"],
    ] as [string, string][]) {
      const query = new URLSearchParams(parameters.map(({ key }) => [key, given]));
      await visit(page, simulatorPath(locale, `${query}&guess=84`));
      const { root } = simulatorOn(page, locale);
      const notices = root.getByRole("status").getByRole("listitem");
      await expect(notices).toHaveCount(parameters.length);
      const used = (key: string, minimum: number, maximum: number) =>
        reason === "not-a-number" ? Number(start[key]) : given === "-5" ? minimum : maximum;
      const values = { ...start };
      for (const [at, { key, minimum, maximum }] of parameters.entries()) {
        values[key] = used(key, minimum, maximum);
        const notice = notices.nth(at);
        await expect(notice).toContainText(label(key));
        await expect(notice).toContainText(given);
        const words = t(`frame.notice.${reason}`, { key: label(key), given: "|", used: "#" });
        await expect(notice).toContainText(words.split("|").at(-1)?.split("#")[0] ?? "");
      }
      await expectFigures(root, figures(values));
      await expectSaneText(page);
    }
    expect(errors).toEqual([]);
  });

  test(`${locale}: a link with a choice or key nobody knows says which`, async ({ page }) => {
    const choice = (key: string, name = label(key)): [string, string] => {
      const words = t("frame.notice.not-a-choice", { key: name, given: "nonsense", used: "#" });
      return [key, words.slice(0, words.indexOf("#"))];
    };
    const sentences: [string, string][] = [
      ...["cycle", "rule", "base", "plan"].map((key) => choice(key)),
      choice("preset", "preset"),
      choice("currency", "currency"),
      ["foo", t("frame.notice.unknown", { key: "foo", given: "nonsense" })],
      ["lock", t("frame.notice.unknown", { key: "lock", given: "nonsense" })],
      ["hide", t("frame.notice.unknown", { key: "hide", given: "nonsense" })],
      ["v", t("frame.notice.version", { given: "nonsense", used: "1" })],
    ];
    for (const [key, sentence] of sentences) {
      await visit(page, simulatorPath(locale, `${key}=nonsense&guess=84`));
      const { root } = simulatorOn(page, locale);
      await expect(root.getByRole("status").getByRole("listitem")).toContainText(sentence);
      await expectFigures(root, figures(start));
    }
  });

  test(`${locale}: a guess or a theme that cannot be used is named too`, async ({ page }) => {
    for (const [key, given] of [
      ["guess", "soon"],
      ["guess", "99999"],
      ["theme", "purple"],
    ]) {
      await visit(page, simulatorPath(locale, `${key}=${given}`));
      const { root } = simulatorOn(page, locale);
      await expect(root.getByRole("status").getByRole("listitem")).toContainText(given ?? "");
    }
  });

  test(`${locale}: a link from another version of the sums says so`, async ({ page }) => {
    await visit(page, simulatorPath(locale, "v=2"));
    await expect(simulatorOn(page, locale).root.getByRole("status").first()).toContainText(
      t("frame.notice.version", { given: "2", used: "1" }),
    );
  });

  test(`${locale}: full-width digits in a link are read`, async ({ page }) => {
    await visit(
      page,
      simulatorPath(locale, `payment=${encodeURIComponent("１，０１５")}&guess=84`),
    );
    const { root, field } = simulatorOn(page, locale);
    await expect(field("payment")).toHaveValue(formatsIn(locale).money(1015));
    await expectFigures(root, figures({ ...start, payment: 1015 }));
    await expect(root.getByRole("listitem")).toHaveCount(0);
  });

  test(`${locale}: another currency changes the words of money and nothing else`, async ({
    page,
  }) => {
    await visit(page, simulatorPath(locale, "currency=GBP&guess=84"));
    const { root, output, field } = simulatorOn(page, locale);
    await expectFigures(root, figures(start));
    const pounds = locale === "zh" ? "英镑" : "£";
    await expect(output("own-interest")).toContainText(pounds);
    await expect(field("payment")).toHaveValue(new RegExp(pounds));
    await expect(root).not.toContainText(locale === "zh" ? " 元" : "$");
  });

  test(`${locale}: a link can begin with a product, lock, hide and darken`, async ({ page }) => {
    const query = "preset=uk-card&lock=balance,payment&hide=floor,rate&theme=dark&guess=84";
    await visit(page, simulatorPath(locale, query));
    const { root, presets, field, slider, more, disclosure } = simulatorOn(page, locale);
    await expectFigures(root, figures(presetValues("uk-card")));
    await disclosure("more").click();
    await expect(presets).toHaveValue("uk-card");
    for (const key of ["balance", "payment"]) {
      await expect(field(key)).toBeDisabled();
      await expect(slider(key)).toBeDisabled();
      await expect(more(key)).toBeDisabled();
    }
    await expect(field("spending")).toBeEnabled();
    for (const key of ["floor", "rate"]) await expect(field(key)).toHaveCount(0);
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    const paper = await page.locator("html").evaluate((html) => getComputedStyle(html).colorScheme);
    expect(paper).toBe("dark");
    await presets.selectOption("petal");
    const { balance, payment } = presetValues("uk-card");
    await expectFigures(root, figures({ ...presetValues("petal"), balance, payment } as never));
  });
}
