import { useEffect, useState } from "react";
import type { Item } from "@/lib/quiz/schema";
import { figuresFor } from "../parts";

/** Whether these items can be drawn already. Keep `items` the same object between renders. */
export function useFigures(items: readonly Item[]): boolean {
  const [there, setThere] = useState(false);
  useEffect(() => {
    let gone = false;
    figuresFor(items).then(() => {
      if (!gone) setThere(true);
    });
    return () => {
      gone = true;
    };
  }, [items]);
  return there;
}
