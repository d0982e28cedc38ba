import { useFormatter } from "use-intl";

/** A day as this reader writes it, where they are. */
export function useDay(): (time: number) => string {
  const format = useFormatter();
  return (time) => {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    return format.dateTime(time, { dateStyle: "long", timeZone });
  };
}
