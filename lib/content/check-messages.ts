import compile from "icu-minify/compile";
import type { Messages } from "../i18n/messages";
import { missing } from "./check-lesson";
import { checkVoice } from "./check-prose";
import { messageParts } from "./message-parts";

/** Every message of a topic under its dotted key. */
export function flatMessages(messages: Messages, prefix = ""): Map<string, string> {
  return new Map(
    Object.entries(messages).flatMap(([key, value]): [string, string][] =>
      typeof value === "string"
        ? [[prefix + key, value]]
        : [...flatMessages(value, `${prefix}${key}.`)],
    ),
  );
}

/** One topic in both languages: the same keys, and the same values and tags in each message. */
export function checkMessages(topic: string, en: Messages, zh: Messages): string[] {
  const file = { en: `content/messages/en/${topic}.json`, zh: `content/messages/zh/${topic}.json` };
  const [ours, theirs] = [flatMessages(en), flatMessages(zh)];
  return [
    ...missing([...ours.keys()], [...theirs.keys()]).map((key) => `${file.zh}: ${key}: is missing`),
    ...missing([...theirs.keys()], [...ours.keys()]).map((key) => `${file.en}: ${key}: is missing`),
    ...[...ours].flatMap(([key, text]) => checkMessage(`${file.en}: ${key}`, text, "en")),
    ...[...theirs].flatMap(([key, text]) => checkMessage(`${file.zh}: ${key}`, text, "zh")),
    ...[...ours].flatMap(([key, text]) => {
      const other = theirs.get(key);
      return other === undefined ? [] : checkPair(`${file.zh}: ${key}`, text, other);
    }),
  ];
}

function checkMessage(where: string, text: string, locale: "en" | "zh"): string[] {
  const { problems } = messageParts(text);
  return [
    ...(text.trim() === "" ? [`${where}: is empty`] : []),
    ...(problems.length > 0 ? problems : refusals(text)).map((problem) => `${where}: ${problem}`),
    ...checkVoice(where, text, locale),
  ];
}

/** What the compiler that builds the site has against a message; it names the rule that was broken. */
function refusals(text: string): string[] {
  try {
    compile(text);
    return [];
  } catch (error) {
    return [`cannot be compiled: ${error instanceof Error ? error.message : String(error)}`];
  }
}

/** Chinese has no plurals, so "count, plural" there may be "count". */
function checkPair(where: string, en: string, zh: string): string[] {
  const [ours, theirs] = [messageParts(en), messageParts(zh)];
  const names = (values: readonly string[]) =>
    values.map((value) => value.replace(/, plural$/, ""));
  const differ = (what: string, a: readonly string[], b: readonly string[]) =>
    a.join() === b.join()
      ? []
      : [`${where}: ${what}: [${b.join(", ")}] here, [${a.join(", ")}] in en`];
  return [
    ...differ("values", names(ours.values), names(theirs.values)),
    ...differ("tags", ours.tags, theirs.tags),
  ];
}
