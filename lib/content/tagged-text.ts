export type Tag = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** "alone" for <Tag />, "open" and "close" for the two ends of <Tag>…</Tag>. */
  readonly form: "alone" | "open" | "close";
  readonly line: number;
  /** The open tags around it, outermost first. */
  readonly inside: readonly Tag[];
};

export type Prose = { readonly text: string; readonly line: number };

export type TaggedText = {
  readonly tags: readonly Tag[];
  /** The text without tags and addresses of links, line by line. */
  readonly prose: readonly Prose[];
  readonly links: readonly { readonly address: string; readonly line: number }[];
  /** What is not plain text with plain tags, each beginning with its line. */
  readonly problems: readonly string[];
};

const tagForm = /<(\/?)([A-Za-z][A-Za-z0-9]*)((?:\s+[a-z-]+="[^"<>{}]*")*)\s*(\/?)>/g;
const attributeForm = /([a-z-]+)="([^"]*)"/g;
const linkForm = /\]\(([^()\s]*)\)|(https?:\/\/[^\s)>]+)/g;

/** The source with its front matter blanked, so that lines keep their numbers. */
export function withoutFrontMatter(source: string): string {
  return source.replace(/^---\n[\s\S]*?\n---(?=\n|$)/, (matter) => matter.replace(/[^\n]/g, ""));
}

/** Reads MDX of the small kind that lessons are written in: Markdown and tags whose attributes are texts. */
export function readTaggedText(source: string): TaggedText {
  const tags: Tag[] = [];
  const prose: Prose[] = [];
  const links: { address: string; line: number }[] = [];
  const problems: string[] = [];
  const open: Tag[] = [];

  for (const [index, whole] of withoutFrontMatter(source).split("\n").entries()) {
    const line = index + 1;
    const withoutTags = whole.replace(tagForm, (_, slash, name, given, alone) => {
      const attributes = Object.fromEntries(
        [...String(given).matchAll(attributeForm)].map((match) => [match[1], match[2] ?? ""]),
      );
      if (slash) {
        const last = open.pop();
        if (last?.name !== name) problems.push(`${line}: </${name}> ends what did not begin`);
        tags.push({ name, attributes, form: "close", line, inside: [...open] });
      } else {
        const form = alone ? "alone" : "open";
        const tag: Tag = { name, attributes, form, line, inside: [...open] };
        tags.push(tag);
        if (!alone) open.push(tag);
      }
      return " ";
    });
    const text = withoutTags.replace(linkForm, (_, inBrackets, bare) => {
      links.push({ address: inBrackets ?? bare, line });
      return inBrackets === undefined ? " " : "]";
    });
    if (/^(import|export)\b/.test(text))
      problems.push(`${line}: import and export are not for lessons`);
    if (/[{}]/.test(text)) problems.push(`${line}: a brace would be an expression`);
    if (/</.test(text)) problems.push(`${line}: "<" begins no tag that can be read`);
    if (text.trim() !== "") prose.push({ text, line });
  }
  for (const tag of open) problems.push(`${tag.line}: <${tag.name}> has no end`);
  return { tags, prose, links, problems };
}
