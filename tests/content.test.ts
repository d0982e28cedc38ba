import { describe, expect, it } from "vitest";
import type { Finding } from "@/components/simulators/minimum-payment/finding";
import { simulators } from "@/components/simulators/registry";
import { presetValues } from "@/components/simulators/start-values";
import { formItems, formNames } from "@/lib/checks/forms";
import { checkCourse, checkGlossary } from "@/lib/content/check-course";
import { checkLanguages } from "@/lib/content/check-languages";
import { checkLesson, idsOf, missing } from "@/lib/content/check-lesson";
import { checkMessages, flatMessages } from "@/lib/content/check-messages";
import { checkNoNumerals } from "@/lib/content/check-numerals";
import { checkOrder } from "@/lib/content/check-order";
import { checkProduct } from "@/lib/content/check-products";
import { checkVoice } from "@/lib/content/check-prose";
import { checkTaggedText } from "@/lib/content/check-tags";
import {
  loadChecks,
  loadCourse,
  loadGlossary,
  loadItems,
  loadLesson,
  loadProducts,
} from "@/lib/content/load";
import { locales } from "@/lib/i18n/locales";
import { loadMessages, topics } from "@/lib/i18n/messages";
import { checkItems } from "@/lib/quiz/check-items";
import { textsOf } from "@/lib/quiz/item-texts";
import { filesUnder, read } from "./architecture/files";

const course = await loadCourse();
const glossary = await loadGlossary();
const products = await loadProducts();
const messages = { en: await loadMessages("en"), zh: await loadMessages("zh") };
const facts = simulators.map((simulator) => ({
  ...simulator,
  presets: simulator.presets.map((preset) => ({
    id: preset.id,
    values: presetValues(simulator, preset),
  })),
}));

const namesIn = (folder: string, ending: string) =>
  filesUnder([folder], /./)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(folder.length + 1, -ending.length));

const aboutPage = (locale: string) => `content/${locale}/pages/about.mdx`;
const anchors = [...read(aboutPage("en")).matchAll(/ id="([a-z-]+)"/g)].map((match) => match[1]);
const pages = [
  ...[
    "",
    "/about",
    "/learn",
    "/simulators",
    "/practice",
    "/progress",
    "/checks",
    "/glossary",
    "/search",
  ],
  ...idsOf(glossary).map((id) => `/glossary#${id}`),
  ...anchors.map((anchor) => `/about#${anchor}`),
  ...course.lessons.map((id) => `/learn/${id}`),
  ...simulators.map(({ id }) => `/simulators/${id}`),
];

describe("the course", () => {
  it("names every lesson there is, in both languages, and its quiz", () => {
    const lessonFiles = {
      en: namesIn("content/en/lessons", ".mdx"),
      zh: namesIn("content/zh/lessons", ".mdx"),
    };
    const quizFiles = namesIn("content/quizzes", ".json").map((id) => ({
      id,
      titled: "title" in JSON.parse(read(`content/quizzes/${id}.json`)),
    }));
    expect(checkCourse("content/course.json", course, lessonFiles, quizFiles)).toEqual([]);
  });

  it.each(locales)("leans only on earlier lessons, in %s", async (locale) => {
    const lessons = await Promise.all(
      course.lessons.map(async (id) => {
        const file = `content/${locale}/lessons/${id}.mdx`;
        const { concepts } = (await loadLesson(locale, id)).meta;
        return { id, file, source: read(file), concepts, items: await loadItems(id) };
      }),
    );
    expect(checkOrder(lessons)).toEqual([]);
  });

  it("has one glossary, each word once", () => {
    expect(checkGlossary("content/glossary/terms.json", glossary)).toEqual([]);
  });
});

describe.each(course.lessons)("lesson %s", (id) => {
  const file = (locale: string) => `content/${locale}/lessons/${id}.mdx`;

  it.each(locales)(
    "in %s keeps to the tags, names what exists, and types no figure",
    async (locale) => {
      const { meta } = await loadLesson(locale, id);
      const around = {
        simulators: facts,
        items: await loadItems(id),
        concepts: idsOf(course.concepts),
        terms: idsOf(glossary),
        pages,
      };
      expect(checkLesson(file(locale), read(file(locale)), locale, meta, around)).toEqual([]);
    },
  );

  it("asks and teaches the same in both languages", async () => {
    const [en, zh] = await Promise.all(
      locales.map(async (locale) => ({
        file: file(locale),
        source: read(file(locale)),
        meta: (await loadLesson(locale, id)).meta,
      })),
    );
    expect(en && zh && checkLanguages(en, zh)).toEqual([]);
  });
});

describe("pages", () => {
  const tags = { span: { needs: ["id"] } };

  it.each(locales)("about in %s is plain text in our voice, without figures", (locale) => {
    const file = aboutPage(locale);
    const own = pages.map((page) => `/${locale}${page}`);
    const { problems } = checkTaggedText(file, read(file), locale, tags, own);
    expect(problems).toEqual([]);
  });

  it("about has the same sections in both languages", () => {
    const sections = (locale: string) => read(aboutPage(locale)).match(/ id="[a-z-]+"/g);
    expect(sections("zh")).toEqual(sections("en"));
  });
});

const files = namesIn("content/quizzes", ".json");

describe("quiz items", () => {
  it("have true keys, told-apart answers and reasons, for every seed", { timeout: 120_000 }, () => {
    const sources = files.map((name) => ({
      name: `${name}.json`,
      json: JSON.parse(read(`content/quizzes/${name}.json`)),
    }));
    expect(checkItems(sources)).toEqual([]);
  });

  it.each(files)("%s speaks in our voice and tests concepts of the course", async (name) => {
    const items = await loadItems(name);
    const file = `content/quizzes/${name}.json`;
    const unknown = items.filter(({ concept }) => !idsOf(course.concepts).includes(concept));
    expect(unknown.map(({ id, concept }) => `${file}: ${id}.concept: ${concept}`)).toEqual([]);
    expect(
      items.flatMap((item) =>
        textsOf(item).flatMap(({ field, text, locale }) => {
          const where = `${file}: ${item.id}.${field}`;
          return [...checkVoice(where, text, locale), ...checkNoNumerals(where, text, locale)];
        }),
      ),
    ).toEqual([]);
  });
});

describe("the three checks", () => {
  it("have true keys and told-apart answers in each form, on concepts of the course, in our voice", async () => {
    const { lesson, items, forms, published } = await loadChecks();
    const all = formNames.flatMap((form) => formItems(items, forms, form));
    expect(checkItems([{ name: `${lesson}.json`, json: { lesson, items: all } }])).toEqual([]);
    expect(
      missing(
        items.map(({ concept }) => concept),
        idsOf(course.concepts),
      ),
    ).toEqual([]);
    expect(
      missing(
        published.map(({ item }) => item),
        idsOf(items),
      ),
    ).toEqual([]);
    const practised = files.map((name) => JSON.parse(read(`content/quizzes/${name}.json`)));
    const taken = practised.flatMap((file: { items: { id: string }[] }) => idsOf(file.items));
    expect(all.filter(({ id }) => taken.includes(id))).toEqual([]);
    expect(
      all.flatMap((item) =>
        textsOf(item).flatMap(({ field, text, locale }) =>
          checkVoice(`${item.id}.${field}`, text, locale),
        ),
      ),
    ).toEqual([]);
  });
});

describe("products", () => {
  it.each(products.map((product) => [product.id, product] as const))(
    "%s fits its simulator, and every term has a source or is owned as an assumption",
    (id, product) => {
      expect(checkProduct(`content/products/${id}.json`, product, simulators, pages)).toEqual([]);
    },
  );

  it("are the presets of the registry, no more and no fewer", () => {
    const presets = simulators.flatMap((simulator) => idsOf(simulator.presets));
    expect(presets.sort()).toEqual(idsOf(products).sort());
  });

  it("tell an assumption from a source in words, where a product is not made up", () => {
    const made = products.filter(({ fictional }) => fictional);
    expect(made.flatMap(({ assumed }) => assumed)).toEqual([]);
  });
});

describe("sources", () => {
  it("have one address for one id, in every lesson, language and product", async () => {
    const lessons = course.lessons.flatMap((id) => locales.map((locale) => loadLesson(locale, id)));
    const sources = [
      ...(await Promise.all(lessons)).flatMap(({ meta }) => meta.sources),
      ...products.flatMap((product) => product.sources),
    ];
    const differ = sources.filter(({ id, url }) =>
      sources.some((other) => other.id === id && other.url !== url),
    );
    expect(differ.map(({ id, url }) => `${id}: ${url}`)).toEqual([]);
  });
});

describe("messages", () => {
  it.each(topics)("%s says the same in both languages, with the same values and tags", (topic) => {
    const [en, zh] = locales.map((locale) => messages[locale][topic]);
    if (typeof en !== "object" || typeof zh !== "object") throw new Error(`${topic} is no topic`);
    expect(checkMessages(topic, en, zh)).toEqual([]);
  });

  it("have a file for every topic and a topic for every file", () => {
    for (const locale of locales) {
      expect(namesIn(`content/messages/${locale}`, ".json")).toEqual([...topics].sort());
    }
  });

  it.each(simulators.map(({ id }) => id))("name everything %s takes and gives", (id) => {
    const simulator = facts.find((each) => each.id === id);
    const known = [...flatMessages(messages.en).keys()];
    const wanted = [
      `simulators.${id}.title`,
      `simulators.${id}.lead`,
      ...(simulator?.parameters ?? []).flatMap(({ key, ...rest }) => [
        `${id}.parameter.${key}`,
        ...("choices" in rest ? rest.choices.map((name) => `${id}.choice.${key}.${name}`) : []),
      ]),
      ...(simulator?.outputs ?? []).flatMap(({ name }) => [
        `${id}.output.${name}`,
        `${id}.reason.${name}`,
      ]),
    ];
    expect(missing(wanted, known)).toEqual([]);
  });

  it("lead from a simulator to a lesson of the course", () => {
    for (const { id } of simulators) {
      for (const locale of locales) {
        const words = flatMessages(messages[locale]);
        const lesson = words.get(`simulators.${id}.lesson`);
        if (lesson !== undefined) expect(course.lessons).toContain(lesson);
        expect(words.has(`simulators.${id}.lesson-link`)).toBe(lesson !== undefined);
      }
    }
  });

  it("have a sentence for every finding of minimum-payment", () => {
    const sentences: Record<Finding["key"], true> = {
      "sooner-cheaper": true,
      dearer: true,
      sooner: true,
      later: true,
      same: true,
      "minimum-rests": true,
      "minimum-grows": true,
      "minimum-beyond": true,
      "own-rests": true,
      "own-grows": true,
      "own-beyond": true,
      "neither-rests": true,
      "neither-grows": true,
      "neither-beyond": true,
    };
    const found = [...flatMessages(messages.en).keys()]
      .filter((key) => key.startsWith("minimum-payment.finding."))
      .map((key) => key.slice("minimum-payment.finding.".length));
    expect(found.sort()).toEqual(Object.keys(sentences).sort());
  });
});
