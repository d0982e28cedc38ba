import { type RefObject, useLayoutEffect, useState } from "react";

export type Size = { width: number; height: number };

/** Pixels of the root's text that the chart's sizes are made for. */
const ROOT_TEXT = 18;

/** The same element in pixels of ordinary text: at twice the text size there is half the room for words. */
export function roomForWords({ width, height }: Size): Size {
  if (typeof document === "undefined") return { width, height };
  const text = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const larger = text > 0 ? text / ROOT_TEXT : 1;
  return { width: width / larger, height: height / larger };
}

/** The element's size in whole pixels, followed as it changes; null until measured. */
export function useSize(ref: RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => {
      const width = Math.round(element.clientWidth);
      const height = Math.round(element.clientHeight);
      if (width > 0 && height > 0) {
        setSize((old) => (old?.width === width && old.height === height ? old : { width, height }));
      }
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return size;
}
