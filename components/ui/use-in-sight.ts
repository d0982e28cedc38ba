import { type RefObject, useEffect, useState } from "react";

type Tell = (inSight: boolean) => void;

const listeners = new WeakMap<Element, Tell>();
let watch: IntersectionObserver | undefined;

/** One observer for the whole page: a text holds dozens of live figures. */
function watcher(): IntersectionObserver {
  watch ??= new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) listeners.get(target)?.(isIntersecting);
    },
    { rootMargin: "100px" },
  );
  return watch;
}

/** Whether the element is on the screen or close to it; true until known. */
export function useInSight(ref: RefObject<Element | null>): boolean {
  const [inSight, setInSight] = useState(true);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    listeners.set(element, setInSight);
    watcher().observe(element);
    return () => watcher().unobserve(element);
  }, [ref]);
  return inSight;
}
