import { addMonths, type CivilDate } from "../dates";
import type { InstalmentRow } from "./schedule";

/** Rows of a monthly plan with their dates: payment n falls n months after the start, on its day or the month's last. */
export function datedRows(
  rows: readonly InstalmentRow[],
  start: CivilDate,
): (InstalmentRow & { date: CivilDate })[] {
  return rows.map((row) => ({ ...row, date: addMonths(start, row.period) }));
}
