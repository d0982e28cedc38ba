"use client";

import { memo, useState } from "react";
import { useTranslations } from "use-intl";
import type { Values } from "@/lib/parameters";
import { Result } from "../frame/result";
import { FigureTable } from "../frame/table";
import { useSetting } from "../scenario";
import { chanceFindingOf } from "./chance-finding";
import { Fan } from "./fan";
import { type LeverId, leversOf } from "./levers";
import type { StudyResult } from "./study";
import { useLeverName } from "./use-lever-name";

type Props = { results: readonly StudyResult[]; values: Values };

/** What luck made of the households: a sentence, the fan of the change chosen, and every change before and after. */
export const ChanceResult = memo(function ChanceResult({ results, values }: Props) {
  const t = useTranslations("debt-trap.chance");
  const { formats } = useSetting();
  const [chosen, setChosen] = useState<LeverId>("usual");
  const shown = results.find(({ id }) => id === chosen) ?? results[0];
  const usual = results.find(({ id }) => id === "usual");
  const name = useLeverName(values);
  const { key, trapped, lever, share } = chanceFindingOf(results);
  if (!shown || !usual) return null;
  return (
    <>
      <p className="mt-4 font-serif text-lg leading-snug">
        {t(`finding.${key}`, {
          count: formats.number(Number(values.households)),
          years: formats.years(Number(values.years)),
          trapped: formats.percent(trapped),
          lever: name(lever),
          share: formats.percent(share),
        })}
      </p>
      <Fan shown={shown} results={results} values={values} />
      <LeverTable results={results} values={values} chosen={shown.id} onChoose={setChosen} />
    </>
  );
});

type TableProps = Props & { chosen: LeverId; onChoose(id: LeverId): void };

const columns = ["trapped", "missed", "median", "worst"] as const;

function LeverTable({ results, values, chosen, onChoose }: TableProps) {
  const t = useTranslations("debt-trap.chance.table");
  const { formats } = useSetting();
  const name = useLeverName(values);
  const levers = leversOf(values);
  const csv = {
    file: "households",
    rows: () => [
      [t("change"), ...columns.map((column) => t(column)), t("juggled"), t("free")],
      ...results.map((each) => [
        name(each.id),
        ...columns.map((column) => each[column]),
        each.juggled,
        each.free,
      ]),
    ],
  };
  return (
    <FigureTable title={t("title")} caption={t("title")} note={t("note")} csv={csv}>
      <thead>
        <tr>
          <th scope="col" className="start">
            {t("change")}
          </th>
          {columns.map((column) => (
            <th scope="col" key={column}>
              {t(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {results.map((each) => (
          <tr key={each.id} className={each.id === chosen ? "bg-wash" : undefined}>
            <th scope="row" className="min-w-19 whitespace-normal! font-normal">
              <button
                type="button"
                className="cursor-pointer text-left underline decoration-line underline-offset-4"
                aria-pressed={each.id === chosen}
                onClick={() => onChoose(each.id)}
              >
                {name(each.id)}
              </button>
            </th>
            {columns.map((column) => (
              <td key={column}>
                <Result
                  name={`households-${column}`}
                  value={each[column]}
                  values={levers.find(({ id }) => id === each.id)?.values}
                >
                  {column === "trapped" || column === "missed"
                    ? formats.percent(each[column])
                    : formats.tick(Math.round(each[column]))}
                </Result>
                {column === "trapped" && <ShareBar share={each.trapped} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </FigureTable>
  );
}

/** A share drawn as long as it is; the figure stands above it. */
function ShareBar({ share }: { share: number }) {
  return (
    <span className="mt-1 block h-1.5 w-full min-w-10 rounded-sm bg-line" aria-hidden="true">
      <span
        className="block h-full rounded-sm bg-debt forced-color-adjust-none"
        style={{ width: `${share}%` }}
      />
    </span>
  );
}
