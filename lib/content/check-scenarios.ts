import type { Parameter, Values } from "../parameters";
import { readQuery } from "../url-state";
import type { SimulatorFacts } from "./simulator-facts";
import type { Tag } from "./tagged-text";

const liveTags = ["Scrub", "Given", "Result", "Ledger", "Simulator"];

type Stage = { simulator: SimulatorFacts; values: Values };

/** Every name, key and value that a lesson's tags ask of a simulator. */
export function checkScenarios(
  file: string,
  tags: readonly Tag[],
  simulators: readonly SimulatorFacts[],
): string[] {
  const outermost = tags.filter(
    ({ name, form, inside }) => name === "Scenario" && form === "open" && inside.length === 0,
  );
  return [
    ...(outermost.length === 1
      ? []
      : [`${file}: one outermost <Scenario> is wanted, ${outermost.length} found`]),
    ...tags
      .filter(({ form }) => form !== "close")
      .flatMap((tag) =>
        checkTag(tag, simulators).map((problem) => `${file}:${tag.line}: ${problem}`),
      ),
  ];
}

function checkTag(tag: Tag, simulators: readonly SimulatorFacts[]): string[] {
  if (tag.name === "Scenario") return stageOf(tag, simulators).problems;
  if (!liveTags.includes(tag.name)) return [];
  const scenario = tag.inside.filter(({ name }) => name === "Scenario").at(-1);
  if (!scenario) return [`<${tag.name}> stands outside a <Scenario>`];
  const { stage } = stageOf(scenario, simulators);
  return stage ? checkLive(tag, stage) : [];
}

function stageOf({ attributes }: Tag, simulators: readonly SimulatorFacts[]) {
  const simulator = simulators.find(({ id }) => id === attributes.simulator);
  if (!simulator) return { problems: [`no simulator is called "${attributes.simulator}"`] };
  const preset = simulator.presets.find(({ id }) => id === attributes.preset);
  if (!preset) return { problems: [`${simulator.id} has no preset "${attributes.preset}"`] };
  const { values, problems } = readSet(attributes.set, simulator, preset.values);
  return { stage: { simulator, values }, problems };
}

function readSet(set: string | undefined, { parameters }: SimulatorFacts, base: Values) {
  const read = readQuery(new URLSearchParams(set), parameters, base, []);
  const problems = read.notices.map(
    ({ key, given, reason }) => `set: ${key}=${given} cannot be used: ${reason}`,
  );
  return { values: read.values, problems };
}

function checkLive(tag: Tag, { simulator, values }: Stage): string[] {
  const { name, as, set, control, months } = tag.attributes;
  const parameter = (key?: string) => simulator.parameters.find((each) => each.key === key);
  switch (tag.name) {
    case "Scrub":
    case "Given":
      return checkParameter(simulator.id, name, parameter(name), as);
    case "Simulator":
      return control === undefined
        ? []
        : checkParameter(simulator.id, control, parameter(control), undefined);
    case "Ledger":
      return /^[1-9]\d?$/.test(months ?? "")
        ? []
        : [`<Ledger> shows 1 to 99 months, not "${months}"`];
    default: {
      const output = simulator.outputs.find((each) => each.name === name);
      if (!output) return [`${simulator.id} has no output "${name}"`];
      const changed = readSet(set, simulator, values);
      const unusable = changed.problems.length > 0;
      return [
        ...changed.problems,
        ...(as === undefined || (as === "years" && output.unit === "months")
          ? []
          : [`"${name}" cannot be shown as "${as}"`]),
        ...(!unusable && simulator.figures(changed.values)[output.name] === "none"
          ? [`"${name}" does not exist for the numbers the reader begins with`]
          : []),
      ];
    }
  }
}

function checkParameter(
  simulator: string,
  key: string | undefined,
  parameter: Parameter | undefined,
  as: string | undefined,
): string[] {
  if (parameter?.kind !== "number") return [`${simulator} has no number called "${key}"`];
  return as === undefined || (as === "daily" && parameter.unit === "percent-per-year")
    ? []
    : [`"${key}" cannot be shown as "${as}"`];
}
