import type { Locale } from "../i18n/locales";
import { checkFigures } from "./check-numerals";
import { checkAddress, checkVoice } from "./check-prose";
import type { TagList } from "./lesson-tag-list";
import { readTaggedText, type Tag, type TaggedText } from "./tagged-text";

/** Tags of the list, with the attributes they need, and around text only where they may be. */
function checkTag(where: string, tag: Tag, list: TagList): string[] {
  const shape = list[tag.name];
  if (!shape) return [`${where}: <${tag.name}> is not in the list of tags`];
  if (tag.form === "close") return [];
  const known = [...shape.needs, ...(shape.may ?? [])];
  const given = Object.keys(tag.attributes);
  return [
    ...(tag.form === (shape.around ? "open" : "alone")
      ? []
      : [
          `${where}: <${tag.name}> ${shape.around ? "needs an end tag" : "stands alone: write />"}`,
        ]),
    ...shape.needs
      .filter((name) => !tag.attributes[name])
      .map((name) => `${where}: <${tag.name}> needs ${name}`),
    ...given
      .filter((name) => !known.includes(name))
      .map((name) => `${where}: <${tag.name}> knows no ${name}`),
  ];
}

/** What every MDX file is held to: readable tags of a closed list, our voice, no figures, good links. */
export function checkTaggedText(
  file: string,
  source: string,
  locale: Locale,
  list: TagList,
  ownPages: readonly string[],
): { text: TaggedText; problems: string[] } {
  const text = readTaggedText(source);
  const problems = [
    ...text.problems.map((problem) => `${file}:${problem}`),
    ...text.tags.flatMap((tag) => checkTag(`${file}:${tag.line}`, tag, list)),
    ...text.prose.flatMap((prose) => checkVoice(`${file}:${prose.line}`, prose.text, locale)),
    ...checkFigures(file, text, locale),
    ...text.links.flatMap(({ address, line }) =>
      checkAddress(`${file}:${line}`, address, ownPages),
    ),
  ];
  return { text, problems };
}
