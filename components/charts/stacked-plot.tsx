import { memo, useId } from "react";
import { AreaPattern, edgeColour, washOf } from "./area-looks";
import type { Scale } from "./scale";
import type { Band, Edge, Layer } from "./stack";
import type { Size } from "./use-size";

type Props = {
  bands: readonly Band[];
  layers: readonly Layer[];
  scale: Scale;
  /** Null before it is measured: then without patterns, which would be drawn out of shape. */
  size: Size | null;
};

/** Where a layer has any thickness, and the step on either side. */
function present(edges: readonly Edge[]): Edge[] {
  const thick = (edge: Edge | undefined) => edge !== undefined && edge.high > edge.low;
  return edges.filter(
    (edge, place) => thick(edge) || thick(edges[place - 1]) || thick(edges[place + 1]),
  );
}

/** The layers as areas, and over all of them their firm upper edges. */
export const StackedPlot = memo(function StackedPlot({ bands, layers, scale, size }: Props) {
  const id = useId();
  const { width, height } = size ?? { width: 100, height: 100 };
  const at = (x: number, y: number) =>
    `${((x * width) / scale.xMax).toFixed(2)},${(height - (y * height) / scale.yMax).toFixed(2)}`;
  const shapes = bands.map(({ id: band, edges }, index) => {
    const shown = present(edges);
    const upper = shown.map(({ x, high }) => at(x, high));
    const lower = shown.map(({ x, low }) => at(x, low)).reverse();
    return { band, look: layers[index]?.look ?? 0, upper, lower };
  });
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      className={`absolute inset-0 size-full overflow-visible forced-color-adjust-none ${size ? "chart-plot" : ""}`}
      aria-hidden="true"
    >
      {size && (
        <defs>
          {layers.map(({ id: layer, look }) => (
            <AreaPattern key={layer} id={`${id}-${look}`} look={look} />
          ))}
        </defs>
      )}
      {shapes.map(({ band, look, upper, lower }) => (
        <polygon
          key={band}
          points={[...upper, ...lower].join(" ")}
          style={{ fill: size ? `url(#${id}-${look})` : washOf(look) }}
        />
      ))}
      {shapes.map(({ band, look, upper }) => (
        <polyline
          key={band}
          points={upper.join(" ")}
          style={{ fill: "none", stroke: edgeColour(look) }}
          strokeWidth="2"
          strokeLinejoin="round"
          vectorEffect="non-scaling-stroke"
        />
      ))}
    </svg>
  );
});
