"use client";

import { createContext, type ReactNode, useContext, useEffect, useState } from "react";
import { useSiteLocale } from "@/components/simulators/scenario";
import type { Piece } from "@/lib/embed/protocol";
import { createStation, type Station } from "@/lib/embed/station";
import type { Item } from "@/lib/quiz/schema";
import { createAnswerDesk } from "./answer-desk";
import { followHeight } from "./follow-height";
import { lookPart } from "./look-part";

type Desk = { readonly station: Station; readonly setNumbers: (query: string) => void };

const DeskContext = createContext<Desk | null>(null);

export type ChannelProps = {
  piece: Piece;
  /** The lesson these questions belong to, and all of them. */
  lesson?: string;
  items?: readonly Item[];
  /** Numbers come with a scenario, which says when it works; without one the piece works at once. */
  withScenario: boolean;
  children: ReactNode;
};

/** Around a framed piece: the conversation with the page that holds the frame. Opened by itself, it talks to nobody. */
export function Channel({ piece, lesson, items = [], withScenario, children }: ChannelProps) {
  const locale = useSiteLocale();
  const [{ station, desk }] = useState(() => {
    const station = createStation({
      piece,
      locale,
      send: (message, to) => {
        if (window.parent !== window) window.parent.postMessage(message, to);
      },
    });
    return { station, desk: createAnswerDesk({ station, piece, lesson, items, locale }) };
  });

  useEffect(() => {
    if (window.parent === window) return;
    const listen = ({ data, origin, source }: MessageEvent) =>
      station.hear({ data, origin, fromHost: source === window.parent });
    window.addEventListener("message", listen);
    const endings = [
      () => window.removeEventListener("message", listen),
      station.join(lookPart()),
      desk.follow(),
      followHeight(station),
    ];
    if (!withScenario) station.open();
    return () => {
      for (const end of endings) end();
    };
  }, [station, desk, withScenario]);

  return <DeskContext value={{ station, setNumbers: desk.setNumbers }}>{children}</DeskContext>;
}

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error("This part of an embed stands outside its <Channel>.");
  return desk;
}
