"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { useHandOut } from "@/components/ui/hand-out";
import type { CodePath } from "@/lib/progress/code-path";
import type { Event } from "@/lib/progress/events";
import { LONGEST_CODE, LONGEST_LINK, takeLink } from "@/lib/progress/take-link";
import { useWholeLog } from "../use-progress";
import { AmountsTick } from "./amounts-tick";
import { fileName } from "./file-name";
import { LinkCode } from "./link-code";
import { LinkText } from "./link-text";
import { useCopy } from "./use-copy";

type Made = {
  readonly log: readonly Event[];
  readonly amounts: boolean;
  /** Null where the record is too long for a link. */
  readonly link: string | null;
  /** Null where the link is too long for one code. */
  readonly code: CodePath | null;
};

/** The record in a link or a code, for another device. It stands behind the "#", which browsers send to nobody. */
export function TakeAlong() {
  const t = useTranslations("yours.take");
  const log = useWholeLog();
  const copy = useCopy();
  const [amounts, setAmounts] = useState(false);
  const [made, setMade] = useState<Made | null>(null);
  const { give, shown } = useHandOut(t("file-text"));
  // A link made before the last answer would leave that answer behind, and one made before the tick was taken away would
  // carry amounts.
  const current = made?.log === log && made.amounts === amounts ? made : null;

  async function make() {
    const { origin, pathname } = window.location;
    const link = await takeLink(`${origin}${pathname}`, await copy(amounts, true));
    const { codePath } = await import("@/lib/progress/code-path");
    setMade({
      log,
      amounts,
      link: link.length <= LONGEST_LINK ? link : null,
      code: link.length <= LONGEST_CODE ? codePath(link) : null,
    });
  }

  async function saveFile() {
    const name = `${fileName("progress", new Date())}.json`;
    give({ name, type: "application/json", text: await copy(amounts, false) });
  }

  return (
    <div className="space-y-3">
      <h3 className="font-serif text-xl">{t("title")}</h3>
      <p className="text-base text-soft">{t("why")}</p>
      <AmountsTick
        ticked={amounts}
        onChange={(ticked) => {
          setAmounts(ticked);
          setMade(null);
        }}
      />
      <p>
        <Button onClick={() => void make()}>{t("make")}</Button>
      </p>
      <p role="status" className="text-base empty:hidden">
        {current ? t(current.code ? "made" : current.link ? "no-code" : "no-link") : null}
      </p>
      {current?.code ? <LinkCode code={current.code} label={t("code")} /> : null}
      {current?.link ? <LinkText link={current.link} /> : null}
      {current && !current.code ? (
        <p>
          <Button onClick={() => void saveFile()}>{t("file")}</Button>
        </p>
      ) : null}
      {shown}
    </div>
  );
}
