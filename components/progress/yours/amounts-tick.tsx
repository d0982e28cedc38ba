import { useTranslations } from "use-intl";

/** Asked each time anew: what a reader entered about themselves goes along only if they say so. */
export function AmountsTick({
  ticked,
  onChange,
}: {
  ticked: boolean;
  onChange(to: boolean): void;
}) {
  const t = useTranslations("yours");
  return (
    <label className="flex min-h-8 items-start gap-2 text-base">
      <input
        type="checkbox"
        className="mt-1 size-5 shrink-0 accent-pay"
        checked={ticked}
        onChange={(event) => onChange(event.target.checked)}
      />
      {t("amounts")}
    </label>
  );
}
