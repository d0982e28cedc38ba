import { type ComponentType, useEffect, useState } from "react";
import type { PlotProps } from "./plot";

/** Fetches the chart library when wanted. Null before that, and for good if it cannot be fetched. */
export function usePlot(wanted: boolean): ComponentType<PlotProps> | null {
  const [plot, setPlot] = useState<{ Plot: ComponentType<PlotProps> } | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let here = true;
    import("./plot").then(
      (module) => here && setPlot({ Plot: module.default }),
      () => {},
    );
    return () => {
      here = false;
    };
  }, [wanted]);
  return plot?.Plot ?? null;
}
