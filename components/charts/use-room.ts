import { type RefObject, useMemo, useRef } from "react";
import { measurerFor, textWidth } from "./text-width";
import type { WidthOf } from "./times";
import { roomForWords, type Size, useSize } from "./use-size";

export type Room = {
  readonly box: RefObject<HTMLDivElement | null>;
  /** In pixels; null until it is measured. */
  readonly size: Size | null;
  /** In pixels of ordinary text. */
  readonly room: Size;
  readonly widthOf: WidthOf;
};

/** The size of a chart's box, and how much room it has for words. It stays the same object until the size changes. */
export function useRoom(unmeasured: Size): Room {
  const box = useRef<HTMLDivElement>(null);
  const size = useSize(box);
  return useMemo(
    () => ({
      box,
      size,
      room: size ? roomForWords(size) : unmeasured,
      widthOf: size && box.current ? measurerFor(box.current) : textWidth,
    }),
    [size, unmeasured],
  );
}
