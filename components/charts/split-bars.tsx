export type SplitBar = {
  readonly id: string;
  readonly label: string;
  readonly total: string;
  readonly parts: readonly {
    readonly id: string;
    readonly share: number;
    readonly label: string;
  }[];
};

const fills = ["bg-debt", "bg-pay"] as const;
const textures = ["bar-plain", "bar-striped"] as const;

/** Bars split in two: shares of one whole, drawn to a common length. Words stand beside the colour. */
export function SplitBars({ bars, widest }: { bars: readonly SplitBar[]; widest?: number[] }) {
  return (
    <dl className="grid gap-4">
      {bars.map((bar, row) => (
        <div key={bar.id}>
          <dt className="flex flex-wrap justify-between gap-x-4 text-base">
            <span>{bar.label}</span>
            <span className="tabular-nums text-soft">{bar.total}</span>
          </dt>
          <dd className="mt-1">
            <div
              className="flex h-4 gap-px"
              style={{ width: `${widest?.[row] ?? 100}%` }}
              aria-hidden="true"
            >
              {bar.parts.map((part, index) => (
                <span
                  key={part.id}
                  className={`h-full min-w-px first:rounded-l last:rounded-r forced-color-adjust-none ${fills[index] ?? "bg-line"} ${textures[index] ?? ""}`}
                  style={{ width: `${part.share * 100}%` }}
                />
              ))}
            </div>
            <p className="mt-1 flex flex-wrap gap-x-4 text-sm text-soft">
              {bar.parts.map((part, index) => (
                <span key={part.id} className="inline-flex items-center gap-1.5">
                  <span
                    className={`size-2.5 forced-color-adjust-none ${fills[index] ?? "bg-line"} ${textures[index] ?? ""}`}
                    aria-hidden="true"
                  />
                  {part.label}
                </span>
              ))}
            </p>
          </dd>
        </div>
      ))}
    </dl>
  );
}
