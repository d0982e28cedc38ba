import type { Locale } from "../i18n/locales";
import type { ErrorCode, HostCommand, OpenEvent, Piece, PieceEvent, Told } from "./protocol";
import { event } from "./protocol";
import { readCommand } from "./read-command";

export type Heard = {
  readonly data: unknown;
  readonly origin: string;
  /** The message comes from the page around, and not from some other window. */
  readonly fromHost: boolean;
};

type Order = Exclude<HostCommand, { type: "hello" }>;

/** Thrown by whoever carries out a command; told to the page around. */
export class Refusal extends Error {
  readonly code: ErrorCode;
  constructor(code: ErrorCode, detail: string) {
    super(detail);
    this.code = code;
  }
}

/** What a part of the piece does about a command; a command that no part knows is refused. */
export type Part = {
  readonly [Type in Order["type"]]?: (order: Extract<Order, { type: Type }>) => void;
};

export type Station = {
  hear(heard: Heard): void;
  tell(told: Told): void;
  tellHeight(height: number): void;
  /** A part of the piece that carries out commands, and how to take it away again. */
  join(part: Part): () => void;
  /** The piece works: commands that waited are carried out, and the page around may send more. */
  open(): void;
};

type Setup = {
  readonly piece: Piece;
  readonly locale: Locale;
  send(message: PieceEvent, to: string): void;
};

/** Commands that wait for a piece to open; what comes after that many is dropped. */
const MOST_WAITING = 50;

/** An origin that can be answered and recognised again. Sandboxed pages and files all say "null". */
const isOrigin = (origin: string) => /^https?:\/\/[^/]+$/.test(origin);

/**
 * The piece's side of the conversation. What says nothing about the reader goes to any page around; the rest goes only
 * to the origin that said hello, and only from that origin are commands taken.
 */
export function createStation({ piece, locale, send }: Setup): Station {
  const parts = new Set<Part>();
  const waiting: Order[] = [];
  /** The last of each kind, for a page that says hello late. */
  const latest = new Map<"state" | "result", Told>();
  let friend: string | null = null;
  let opened = false;
  let lastHeight: OpenEvent | null = null;

  function tell(told: Told) {
    if (told.type === "state" || told.type === "result") latest.set(told.type, told);
    if (friend && opened) send(event(told) as PieceEvent, friend);
  }

  const refuse = (about: string, code: ErrorCode, detail = "") =>
    tell({ type: "error", about, code, detail });

  function carryOut(order: Order) {
    const able = [...parts].flatMap((part) => part[order.type] ?? []);
    if (able.length === 0) return refuse(order.type, "not-here");
    for (const each of able) {
      try {
        (each as (given: Order) => void)(order);
      } catch (problem) {
        if (problem instanceof Refusal) refuse(order.type, problem.code, problem.message);
        else refuse(order.type, "failed");
      }
    }
  }

  function greet(to: string) {
    send(event({ type: "ready", piece, locale, greeted: to !== "*" }), to);
    if (lastHeight) send(lastHeight, to);
    if (to !== "*") for (const told of latest.values()) send(event(told) as PieceEvent, to);
  }

  function hear({ data, origin, fromHost }: Heard) {
    if (!fromHost || !isOrigin(origin)) return;
    const command = readCommand(data);
    if (!command) return;
    if ("unreadable" in command) {
      if (origin === friend) refuse(command.unreadable, "unreadable");
    } else if (command.type === "hello") {
      friend = origin;
      if (opened) greet(origin);
    } else if (origin !== friend) return;
    else if (opened) carryOut(command);
    else if (waiting.length < MOST_WAITING) waiting.push(command);
  }

  return {
    hear,
    tell,
    tellHeight(height) {
      lastHeight = event({ type: "height", height });
      send(lastHeight, "*");
    },
    join(part) {
      parts.add(part);
      return () => parts.delete(part);
    },
    open() {
      if (opened) return;
      opened = true;
      greet("*");
      if (friend) greet(friend);
      for (const order of waiting.splice(0)) carryOut(order);
    },
  };
}
