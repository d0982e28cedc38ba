import { colours, SIZE } from "./look";
import { type NamedLine, Plot } from "./plot";

export type PictureWords = { site: string; kicker: string; title: string; lead: string };

type Props = {
  words: PictureWords;
  lines: readonly NamedLine[];
  fonts: string;
  /** Of the sentence under the title. */
  leadSize: number;
};

const EDGE = 72;

/** A page as it looks in a message or a feed: what it is called, what it asks, and the lines of its figure. */
export function Picture({ words, lines, fonts, leadSize }: Props) {
  const { site, kicker, title, lead } = words;
  const long = [...title].length > 26;
  return (
    <div
      style={{
        ...SIZE,
        display: "flex",
        flexDirection: "column",
        padding: `48px ${EDGE}px 44px`,
        background: colours.paper,
        color: colours.ink,
        fontFamily: fonts,
      }}
    >
      <div style={{ display: "flex", alignItems: "center", fontSize: 30 }}>
        {/* biome-ignore lint/a11y/noSvgWithoutTitle: a picture of pixels, whose words are its alternative text */}
        <svg width="44" height="44" viewBox="0 0 24 24">
          <path
            d="M19.6 8.2A8.6 8.6 0 1 0 20.6 12"
            fill="none"
            stroke={colours.debt}
            strokeWidth="2.8"
            strokeLinecap="round"
          />
          <circle cx="20.4" cy="10.4" r="2.3" fill={colours.pay} />
        </svg>
        <div style={{ marginLeft: 14 }}>{site}</div>
        <div style={{ marginLeft: "auto", color: colours.soft }}>{kicker}</div>
      </div>
      <div style={{ marginTop: 24, fontSize: long ? 58 : 72, lineHeight: 1.15 }}>{title}</div>
      <div
        style={{
          marginTop: 10,
          maxHeight: 84,
          overflow: "hidden",
          fontSize: leadSize,
          lineHeight: 1.4,
          color: colours.soft,
        }}
      >
        {lead}
      </div>
      <div style={{ display: "flex", marginTop: "auto" }}>
        {lines.length > 0 && (
          <Plot lines={lines} width={SIZE.width - 2 * EDGE} height={long ? 244 : 264} />
        )}
      </div>
    </div>
  );
}
