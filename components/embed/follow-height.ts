import { allDialects, type Dialect } from "@/lib/embed/dialects";
import { heightKeeper } from "@/lib/embed/height";
import type { Station } from "@/lib/embed/station";

/** Tells the page around how tall the piece is, whenever that changes, in our words and in those of its resizer. */
export function followHeight(station: Station): () => void {
  const main = document.querySelector("main");
  if (!main) return () => undefined;
  const keeper = heightKeeper();
  const dialects = allDialects(document.documentElement.dataset.secret);
  // Sizes alone are said here, so any page around may hear them.
  const say = (said: unknown) => window.parent.postMessage(said, "*");
  let height = 0;

  function tell(listeners: readonly Dialect[]) {
    const size = { height, width: Math.ceil(main?.getBoundingClientRect().width ?? 0) };
    for (const dialect of listeners) for (const said of dialect.says(size)) say(said);
  }

  function measure() {
    const next = keeper.measured(main?.getBoundingClientRect().height ?? 0);
    if (next === null) return;
    height = next;
    station.tellHeight(height);
    tell(dialects);
  }

  function hear({ data, source }: MessageEvent) {
    if (source !== window.parent) return;
    const asking = dialects.filter((dialect) => dialect.hears(data));
    if (height > 0) tell(asking);
  }

  for (const { greeting } of dialects) if (greeting) say(greeting);
  // WordPress keeps a frame hidden until it has said its height, and in a hidden frame no observer is told anything.
  measure();
  const observer = new ResizeObserver(measure);
  observer.observe(main);
  window.addEventListener("message", hear);
  window.addEventListener("pointerdown", keeper.stirred, true);
  window.addEventListener("keydown", keeper.stirred, true);
  return () => {
    observer.disconnect();
    window.removeEventListener("message", hear);
    window.removeEventListener("pointerdown", keeper.stirred, true);
    window.removeEventListener("keydown", keeper.stirred, true);
  };
}
