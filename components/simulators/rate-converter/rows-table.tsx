"use client";

import { ScrollTable } from "../frame/scroll-table";

export type Row =
  | { readonly id: string; readonly cells: readonly string[]; readonly marked?: boolean }
  | { readonly id: string; readonly skipped: string };

type Props = { title: string; heads: readonly string[]; rows: readonly Row[] };

/** Rows with a name in front of each, and a gap where rows were left out. */
export function RowsTable({ title, heads, rows }: Props) {
  return (
    <ScrollTable title={title}>
      <thead>
        <tr>
          {heads.map((head, at) => (
            <th scope="col" key={head} className={at === 0 ? "start" : "wrap"}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) =>
          "skipped" in row ? (
            <tr key={row.id}>
              <td colSpan={heads.length} className="start">
                {row.skipped}
              </td>
            </tr>
          ) : (
            <tr key={row.id} className={row.marked ? "bg-wash" : undefined}>
              {row.cells.map((cell, at) =>
                at === 0 ? (
                  <th scope="row" key={heads[at]} className="font-normal">
                    {cell}
                  </th>
                ) : (
                  <td key={heads[at]}>{cell}</td>
                ),
              )}
            </tr>
          ),
        )}
      </tbody>
    </ScrollTable>
  );
}
