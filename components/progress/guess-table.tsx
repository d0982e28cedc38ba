import { useTranslations } from "use-intl";
import type { Unit } from "@/lib/parameters";
import type { PredictionEvent } from "@/lib/progress/events";
import { useReaderFormats } from "./use-reader-formats";

export type GuessedSimulator = {
  readonly id: string;
  readonly title: string;
  readonly outputs: readonly {
    readonly name: string;
    readonly label: string;
    readonly unit: Unit;
  }[];
};

type Props = {
  predictions: readonly PredictionEvent[];
  simulators: readonly GuessedSimulator[];
};

/** Guesses beside the truth, newest first. A guess is never right or wrong, so nothing is marked. */
export function GuessTable({ predictions, simulators }: Props) {
  const t = useTranslations("progress");
  const { formats, words } = useReaderFormats();
  const rows = [...predictions].reverse().flatMap((prediction) => {
    const simulator = simulators.find(({ id }) => id === prediction.simulator);
    const output = simulator?.outputs.find(({ name }) => name === prediction.output);
    return simulator && output ? [{ prediction, simulator, output }] : [];
  });
  if (rows.length === 0) return <p>{t("no-guesses")}</p>;
  return (
    <table className="w-full text-left text-base tabular-nums">
      <thead className="text-sm text-soft">
        <tr>
          <th className="py-2 pr-4 font-normal" scope="col">
            {t("column.question")}
          </th>
          <th className="py-2 pr-4 font-normal" scope="col">
            {t("column.guess")}
          </th>
          <th className="py-2 font-normal" scope="col">
            {t("column.truth")}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ prediction, simulator, output }) => (
          <tr key={prediction.id} className="border-t border-line align-top">
            <th className="py-3 pr-4 font-normal" scope="row">
              {simulator.title}
              <span className="block text-sm text-soft">{output.label}</span>
            </th>
            <td className="py-3 pr-4">{formats.figure(prediction.guess, output.unit, words)}</td>
            <td className="py-3 font-semibold">
              {formats.figure(prediction.truth, output.unit, words)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
