import { describe, expect, it } from "vitest";
import { pictureFonts } from "@/app/pictures/fonts";
import { simulators } from "@/components/simulators/registry";
import { flatMessages } from "@/lib/content/check-messages";
import { listLessons } from "@/lib/content/load";
import { locales } from "@/lib/i18n/locales";
import { loadMessages } from "@/lib/i18n/messages";
import { woffCharacters } from "./support/woff-characters";

const drawable = new Set((await pictureFonts()).flatMap(({ data }) => [...woffCharacters(data)]));

describe("the faces of pictures", () => {
  it("can be read, and have letters of both languages", () => {
    expect(drawable.size).toBeGreaterThan(6000);
    for (const sign of ["a", "Z", "·", "’", "“", "还", "，"]) expect(drawable).toContain(sign);
    expect(drawable).not.toContain("ج");
  });

  // For a sign that none of the faces has, the drawing program would ask a server elsewhere.
  it.each(locales)("have every sign that a picture may show, in %s", async (locale) => {
    const messages = flatMessages(await loadMessages(locale));
    const lessons = await listLessons(locale);
    const texts = [
      ...lessons.flatMap(({ meta }) => [meta.title, meta.lead]),
      ...simulators.flatMap(({ id, question }) => [
        messages.get(`simulators.${id}.title`),
        messages.get(`simulators.${id}.lead`),
        messages.get(`${id}.output.${question.output}`),
      ]),
      messages.get("layout.name"),
      ...[...messages].filter(([key]) => key.startsWith("pictures.")).map(([, text]) => text),
    ].join("");
    const missing = [...new Set(texts)].filter((sign) => !drawable.has(sign) && sign.trim() !== "");
    expect(missing).toEqual([]);
  });
});
