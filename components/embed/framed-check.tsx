"use client";

import { type ComponentProps, useEffect, useState } from "react";
import { pageStore } from "@/components/progress/page-store";
import { Check } from "@/components/quiz/check";
import { freshSeed } from "@/components/quiz/turn";
import { useDesk } from "./channel";

type Props = Omit<ComponentProps<typeof Check>, "seed" | "takeFocus">;

/** A question that begins anew, or shows an answer given back, when the page around asks for it. */
export function FramedCheck(props: Props) {
  const { station } = useDesk();
  const { item } = props;
  const [go, setGo] = useState<{ number: number; seed?: number }>({ number: 0 });
  useEffect(
    () =>
      station.join({
        reset: () =>
          setGo(({ number }) => ({
            number: number + 1,
            seed: freshSeed(item, pageStore().events()),
          })),
        restore: () => setGo(({ number }) => ({ number: number + 1 })),
      }),
    [station, item],
  );
  return <Check key={go.number} {...props} seed={go.seed} />;
}
