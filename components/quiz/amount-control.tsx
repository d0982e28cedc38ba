import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { NumberControl } from "@/components/ui/number-control";
import { linearScale } from "@/components/ui/slider-scale";
import { readNumber } from "@/lib/i18n/read-number";

type Props = {
  label: string;
  value: number;
  minimum: number;
  maximum: number;
  step: number;
  format: (value: number) => string;
  describe: (value: number) => string;
  disabled: boolean;
  onChange: (value: number) => void;
};

/** A number of an answer: slide it, step it, type it. What is typed is brought to the nearest stop. */
export function AmountControl(props: Props) {
  const { label, value, minimum, maximum, step, format, describe, disabled, onChange } = props;
  const t = useTranslations("quiz");
  const scale = useMemo(() => linearScale(minimum, maximum, step), [minimum, maximum, step]);
  return (
    <NumberControl
      label={label}
      value={value}
      scale={scale}
      format={format}
      describe={describe}
      read={(text) => {
        const read = readNumber(text);
        return read.ok
          ? { value: scale.valueAt(scale.positionOf(read.value)) }
          : { problem: t(`error.${read.reason}`) };
      }}
      onChange={onChange}
      words={{ less: t("move.less", { label }), more: t("move.more", { label }) }}
      disabled={disabled}
    />
  );
}
