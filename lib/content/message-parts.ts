export type MessageParts = {
  /** Names of values, with the kind of each: "{count, plural, …}" → "count, plural". */
  readonly values: readonly string[];
  readonly tags: readonly string[];
  readonly problems: readonly string[];
};

/** The values and tags of an ICU message: what both languages of it have to share. */
export function messageParts(message: string): MessageParts {
  const values = new Set<string>();
  const problems: string[] = [];
  const text = readText(message, 0, values, problems, false);
  if (text.at < message.length) problems.push('"}" closes nothing');
  const tags = [...text.plain.matchAll(/<(\/?)([a-z-]+)\s*(\/?)>/g)];
  const opened: string[] = [];
  for (const [, slash, name = "", alone] of tags) {
    if (!slash && !alone) opened.push(name);
    if (slash && opened.pop() !== name) problems.push(`</${name}> ends what did not begin`);
  }
  for (const name of opened) problems.push(`<${name}> has no end`);
  const names = new Set(tags.map(([, , name = ""]) => name));
  return { values: [...values].sort(), tags: [...names].sort(), problems };
}

type Read = { at: number; plain: string };

function readText(
  message: string,
  from: number,
  values: Set<string>,
  problems: string[],
  nested: boolean,
): Read {
  let plain = "";
  let at = from;
  while (at < message.length) {
    if (message[at] === "}") {
      if (nested) return { at: at + 1, plain };
      return { at, plain };
    }
    if (message[at] !== "{") {
      plain += message[at++];
      continue;
    }
    const head = /^\{\s*([A-Za-z0-9_-]+)\s*(?:\}|,\s*([a-z]+)\s*(,|\}))/.exec(message.slice(at));
    if (!head) {
      problems.push(`"${message.slice(at, at + 20)}" begins no value`);
      return { at: message.length, plain };
    }
    const [whole, name = "", kind, more] = head;
    values.add(kind ? `${name}, ${kind}` : name);
    at += whole.length;
    if (more === ",")
      at = readChoices(message, at, kind ?? "", values, problems, (part) => {
        plain += part;
      });
  }
  if (nested) problems.push('a "{" has no end');
  return { at, plain };
}

/** `one {…} other {…}}` of a plural or select; the style of any other kind is passed over. */
function readChoices(
  message: string,
  from: number,
  kind: string,
  values: Set<string>,
  problems: string[],
  add: (part: string) => void,
): number {
  let at = from;
  if (!/^(plural|select|selectordinal)$/.test(kind)) {
    const end = message.indexOf("}", at);
    if (end === -1) problems.push('a "{" has no end');
    return end === -1 ? message.length : end + 1;
  }
  const names: string[] = [];
  for (;;) {
    const choice = /^\s*(=?[A-Za-z0-9_-]+)\s*\{/.exec(message.slice(at));
    if (!choice) break;
    names.push(choice[1] ?? "");
    const inner = readText(message, at + choice[0].length, values, problems, true);
    add(inner.plain);
    at = inner.at;
  }
  if (!names.includes("other")) problems.push(`a ${kind} needs "other"`);
  const end = /^\s*\}/.exec(message.slice(at));
  if (!end) problems.push('a "{" has no end');
  return end ? at + end[0].length : message.length;
}
