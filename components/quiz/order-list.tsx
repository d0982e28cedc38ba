import { useEffect, useRef } from "react";
import { useTranslations } from "use-intl";
import type { OrderEntry } from "@/lib/quiz/drawn";
import { FieldError } from "./field-error";
import type { ExplanationProps, FieldsProps, ItemView } from "./item-view";
import { Mark } from "./mark";
import { Reasons } from "./reasons";
import { useDragOrder } from "./use-drag-order";

/** A list that is put in order with two buttons beside each entry, or by dragging. */
function OrderFields({ drawn, turn, verdict, fill, reader, errorId, onAnswer }: FieldsProps) {
  const t = useTranslations("quiz");
  const moved = useRef<{ id: string; button: string } | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const shown = drawn.kind === "order" ? inOrder(drawn.entries, turn.response) : [];
  const done = turn.stage !== "answering";
  const drag = useDragOrder(done ? null : (from, to) => move(from, to));

  // A moved row is taken out of the page for a moment, and the focus with it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: after every move
  useEffect(() => {
    const { id, button } = moved.current ?? {};
    const row = list.current?.querySelector(`[data-entry="${id}"]`);
    if (id) row?.querySelector<HTMLElement>(`[data-move="${button}"]`)?.focus();
    moved.current = null;
  }, [turn.response]);

  function move(from: number, to: number) {
    const ids = shown.map(({ id }) => id);
    const [id] = ids.splice(from, 1);
    if (id === undefined || to < 0 || to >= shown.length) return;
    ids.splice(to, 0, id);
    onAnswer(ids);
  }

  function press(from: number, by: -1 | 1) {
    if (done) return;
    moved.current = { id: shown[from]?.id ?? "", button: by < 0 ? "up" : "down" };
    move(from, from + by);
  }

  if (drawn.kind !== "order") return null;
  const { first, last } = drawn.item.words[reader.locale];
  return (
    <div className="space-y-2">
      <p className="text-base text-soft">{first}</p>
      <ol ref={list} className="space-y-2" {...drag.list}>
        {shown.map(({ id, words }, at) => {
          const label = fill.text(words[reader.locale].label);
          return (
            <li
              key={id}
              data-entry={id}
              className={`flex min-h-12 flex-wrap items-center gap-x-3 gap-y-1 rounded-xl border bg-card px-3 py-2 ${drag.from === at ? "border-ok ring-1 ring-ok" : "border-line"}`}
            >
              {done ? null : <Grip {...drag.handle(at)} />}
              <span className="w-5 text-soft tabular-nums">{at + 1}</span>
              <span className="min-w-28 flex-1">{label}</span>
              {verdict && turn.response ? (
                <Mark right={verdict.fields[at]?.correct ?? false}>
                  {t(verdict.fields[at]?.correct ? "order.here" : "order.elsewhere")}
                </Mark>
              ) : (
                <span className="flex gap-2">
                  <MoveButton
                    sign="↑"
                    name="up"
                    off={done || at === 0}
                    onClick={() => press(at, -1)}
                  >
                    {t("order.up", { label })}
                  </MoveButton>
                  <MoveButton
                    sign="↓"
                    name="down"
                    off={done || at === shown.length - 1}
                    onClick={() => press(at, 1)}
                  >
                    {t("order.down", { label })}
                  </MoveButton>
                </span>
              )}
            </li>
          );
        })}
      </ol>
      <p className="text-base text-soft">{last}</p>
      <p className="sr-only" aria-live="polite">
        {turn.stage === "answering" && turn.response && turn.response.length > 0
          ? t("order.now", {
              list: shown
                .map(({ words }) => fill.text(words[reader.locale].label))
                .join(t("between")),
            })
          : ""}
      </p>
      <FieldError id={errorId}>{turn.problems[0] ? t("error.order") : null}</FieldError>
    </div>
  );
}

function inOrder(entries: readonly OrderEntry[], ids: readonly string[] | null) {
  const placed = (ids ?? []).flatMap((id) => entries.find((entry) => entry.id === id) ?? []);
  return placed.length === entries.length ? placed : entries;
}

function Grip(props: { onPointerDown: (event: React.PointerEvent) => void }) {
  return (
    <span
      aria-hidden="true"
      className="cursor-grab touch-none px-1 text-soft select-none"
      {...props}
    >
      ⠿
    </span>
  );
}

type MoveProps = { sign: string; name: string; off: boolean; onClick(): void; children: string };

/** At an end it stays and does nothing, so that the focus is not lost. */
function MoveButton({ sign, name, off, onClick, children }: MoveProps) {
  return (
    <button
      type="button"
      data-move={name}
      aria-label={children}
      aria-disabled={off}
      className={`grid size-10 cursor-pointer place-items-center rounded-full border border-control hover:bg-wash ${off ? "opacity-40" : ""}`}
      onClick={off ? undefined : onClick}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}

function OrderExplanation({ drawn, fill, reader }: ExplanationProps) {
  const t = useTranslations("quiz.order");
  if (drawn.kind !== "order") return null;
  const reasons = drawn.right.map(({ id, figure, words }, at) => ({
    id,
    label: fill.text(words[reader.locale].label),
    note: figure === undefined ? t("place", { place: at + 1 }) : fill.figure(figure),
    why: fill.text(words[reader.locale].why),
  }));
  return (
    <>
      <p>{t("right-order")}</p>
      <Reasons reasons={reasons} />
    </>
  );
}

export const view: ItemView = { Fields: OrderFields, Explanation: OrderExplanation };
