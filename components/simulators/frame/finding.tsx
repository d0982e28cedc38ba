"use client";

import { useEffect, useState } from "react";

/** Long enough for a drag to end, so that a screen reader hears one sentence and not every pixel. */
const REST = 300;

/** What the numbers say in one sentence: seen at once, spoken when they rest. */
export function Finding({ sentence }: { sentence: string }) {
  const [spoken, setSpoken] = useState("");
  useEffect(() => {
    const timer = window.setTimeout(() => setSpoken(sentence), REST);
    return () => window.clearTimeout(timer);
  }, [sentence]);
  return (
    <>
      <p className="finding mt-2 min-h-14 font-serif text-lg leading-snug">{sentence}</p>
      <p role="status" className="sr-only">
        {spoken}
      </p>
    </>
  );
}
