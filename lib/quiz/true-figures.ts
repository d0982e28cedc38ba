import { applyRate, divideRate, fromMajor, percent, toPercent } from "@/engine";
import type { Figure } from "../parameters";
import { type Card, major, type Run } from "./card";
import { difference, type FigureDefinition, money, months, percents } from "./figure-definition";

const balanceOf = ({ need }: Card) => fromMajor(need("balance"));

const monthsOf = ({ summary }: Run): Figure => summary.months ?? "never";

const interestOf = ({ summary }: Run): Figure =>
  summary.months === null ? "never" : major(summary.interest);

function first({ minimum }: Card) {
  const [statement] = minimum().statements;
  if (!statement) throw new Error("draw.balance: nothing is owed, so there is no first statement");
  return statement;
}

function resting({ minimum }: Card) {
  const { outcome } = minimum().summary;
  return outcome.kind === "never" && outcome.reason === "resting-balance" ? outcome : null;
}

/** What the engine says about the card. Their meanings for authors: content/quizzes/README.md. */
export const trueFigures = {
  "cycle-rate": percents(({ cycleRate }) => toPercent(cycleRate())),
  "day-rate": percents(({ need }) => toPercent(divideRate(percent(need("rate")), 365))),
  "month-interest": money((card) => major(applyRate(balanceOf(card), card.cycleRate(), "half-up"))),
  "day-interest": money((card) =>
    major(applyRate(balanceOf(card), divideRate(percent(card.need("rate")), 365), "half-up")),
  ),

  "first-statement": money((card) => major(first(card).balance)),
  "first-interest": money((card) => major(first(card).interest)),
  "first-minimum": money((card) => major(first(card).minimum)),
  "first-principal": money((card) =>
    difference(major(first(card).minimum), major(first(card).interest)),
  ),

  "minimum-months": months(({ minimum }) => monthsOf(minimum())),
  "minimum-interest": money(({ minimum }) => interestOf(minimum())),
  "keep-first-months": months(({ keepFirst }) => monthsOf(keepFirst())),
  "keep-first-interest": money(({ keepFirst }) => interestOf(keepFirst())),
  "own-months": months(({ own }) => monthsOf(own())),
  "own-interest": money(({ own }) => interestOf(own())),
  "own-principal": money(({ own }) => major(own().summary.firstPayment.principal)),
  "payment-for-target": money(({ target }) => {
    const { levelPayment } = target().summary;
    return levelPayment === null ? "none" : major(levelPayment);
  }),
  "target-interest": money(({ target }) => interestOf(target())),

  "resting-balance": money((card) => {
    const rest = resting(card);
    return rest ? major(rest.level) : "none";
  }),
  "resting-interest": money((card) => {
    const rest = resting(card);
    return rest ? major(rest.interest) : "none";
  }),

  "own-saves-months": months(({ minimum, own }) =>
    difference(monthsOf(minimum()), monthsOf(own())),
  ),
  "own-saves-interest": money(({ minimum, own }) =>
    difference(interestOf(minimum()), interestOf(own())),
  ),
  "keep-first-saves-months": months(({ minimum, keepFirst }) =>
    difference(monthsOf(minimum()), monthsOf(keepFirst())),
  ),
  "keep-first-saves-interest": money(({ minimum, keepFirst }) =>
    difference(interestOf(minimum()), interestOf(keepFirst())),
  ),
} as const satisfies Record<string, FigureDefinition>;
