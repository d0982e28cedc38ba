import { isLocale } from "../i18n/locales";
import { type HostCommand, PROTOCOL_VERSION, themes } from "./protocol";

/** More than any state of ours; a longer message is not read. */
export const LONGEST_STATE = 65_536;
const MOST_VALUES = 64;
const LONGEST_VALUE = 200;

export type Unreadable = { readonly unreadable: string };

type Fields = Readonly<Record<string, unknown>>;

/** A plain object, and nothing that only looks like one. */
function fieldsOf(data: unknown): Fields | null {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return null;
  const prototype = Object.getPrototypeOf(data);
  return prototype === Object.prototype || prototype === null ? (data as Fields) : null;
}

const own = (fields: Fields, key: string): unknown =>
  Object.hasOwn(fields, key) ? fields[key] : undefined;

/** A message from the page around: a command, one that cannot be used, or null for what is not ours at all. */
export function readCommand(data: unknown): HostCommand | Unreadable | null {
  const fields = fieldsOf(data);
  if (!fields || own(fields, "fullCircle") !== PROTOCOL_VERSION) return null;
  const type = own(fields, "type");
  const wrapped = { fullCircle: PROTOCOL_VERSION } as const;
  switch (type) {
    case "hello":
    case "reset":
      return { ...wrapped, type };
    case "set": {
      const values = valuesOf(own(fields, "values"));
      return values ? { ...wrapped, type, values } : { unreadable: "set" };
    }
    case "theme": {
      const theme = themes.find((each) => each === own(fields, "theme"));
      return theme ? { ...wrapped, type, theme } : { unreadable: "theme" };
    }
    case "language": {
      const language = own(fields, "language");
      return isLocale(language) ? { ...wrapped, type, language } : { unreadable: "language" };
    }
    case "restore": {
      const state = own(fields, "state");
      return typeof state === "string" && state.length <= LONGEST_STATE
        ? { ...wrapped, type, state }
        : { unreadable: "restore" };
    }
    default:
      return { unreadable: typeof type === "string" ? type.slice(0, 40) : "" };
  }
}

function valuesOf(given: unknown): Record<string, string | number> | null {
  const fields = fieldsOf(given);
  if (!fields) return null;
  const entries = Object.entries(fields);
  const usable = entries.every(
    ([key, value]) =>
      key.length <= LONGEST_VALUE &&
      ((typeof value === "number" && Number.isFinite(value)) ||
        (typeof value === "string" && value.length <= LONGEST_VALUE)),
  );
  return usable && entries.length <= MOST_VALUES
    ? (Object.fromEntries(entries) as Record<string, string | number>)
    : null;
}
