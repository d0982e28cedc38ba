/** Nine layers told apart by colour and pattern together; hue is never alone. */
const hues = ["debt", "pay", "ok", "guess", "ink"] as const;

const patterns = ["stripes", "plain", "dots", "back-stripes", "bars"] as const;

type Pattern = (typeof patterns)[number];

export const looks = Array.from({ length: 9 }, (_, look) => ({
  hue: `var(--${hues[look % hues.length]})`,
  pattern: patterns[(look + Math.floor(look / hues.length)) % patterns.length] as Pattern,
}));

const lookAt = (look: number) =>
  looks[look % looks.length] ?? { hue: "var(--ink)", pattern: "plain" };

export const edgeColour = (look: number) => lookAt(look).hue;

export const washOf = (look: number) => `color-mix(in srgb, ${lookAt(look).hue} 16%, var(--card))`;

const marks: Record<Pattern, React.ReactNode> = {
  plain: null,
  stripes: <path d="M-2,2 l4,-4 M0,8 l8,-8 M6,10 l4,-4" strokeWidth="1.5" />,
  "back-stripes": <path d="M-2,6 l4,4 M0,0 l8,8 M6,-2 l4,4" strokeWidth="1.5" />,
  bars: <path d="M4,0 v8" strokeWidth="1.5" />,
  dots: <circle cx="4" cy="4" r="1.2" strokeWidth="0" fill="currentColor" />,
};

/** The pattern of a look, for `fill="url(#…)"`. */
export function AreaPattern({ id, look }: { id: string; look: number }) {
  const { hue, pattern } = lookAt(look);
  return (
    <pattern id={id} width="8" height="8" patternUnits="userSpaceOnUse">
      <rect width="8" height="8" style={{ fill: washOf(look) }} />
      <g style={{ color: hue }} stroke="currentColor" fill="none" opacity="0.45">
        {marks[pattern]}
      </g>
    </pattern>
  );
}

/** A small sample of a layer's look, beside its name. */
export function AreaSwatch({ look }: { look: number }) {
  const { hue, pattern } = lookAt(look);
  return (
    <svg
      viewBox="0 0 16 16"
      className="inline-block size-4 shrink-0 forced-color-adjust-none"
      aria-hidden="true"
    >
      <rect x="0.5" y="0.5" width="15" height="15" style={{ fill: washOf(look), stroke: hue }} />
      <g style={{ color: hue }} stroke="currentColor" fill="none" opacity="0.6">
        <g>{marks[pattern]}</g>
        <g transform="translate(8 0)">{marks[pattern]}</g>
        <g transform="translate(0 8)">{marks[pattern]}</g>
        <g transform="translate(8 8)">{marks[pattern]}</g>
      </g>
    </svg>
  );
}
