"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { Choice } from "@/components/ui/choice";
import { deviceList } from "@/lib/own-debts/device-list";
import { emptyList, MOST_OWN_DEBTS } from "@/lib/own-debts/schema";
import { useScenario } from "../scenario";
import { DebtForm } from "./debt-form";
import { ListFile } from "./list-file";
import { OwnDebtRows } from "./own-debt-rows";
import { emptyDraft } from "./read-debt";
import { useOwnDebts } from "./use-own-debts";

/** The reader's own list: kept on this device if it allows, in no link and in no log. */
export function OwnDebts() {
  const t = useTranslations("payoff-planner.own");
  const own = useOwnDebts();
  const { state } = useScenario();
  const { list, status, before } = own;
  const using = state.values.person === "own";
  const [forms, setForms] = useState(0);
  if (state.locked.includes("person") || state.hidden.includes("person"))
    return <p className="text-base text-soft">{t("locked")}</p>;
  return (
    <div className="flex flex-col gap-4">
      <p className="text-base text-soft">{t("lead")}</p>
      <p role="status" className="text-base empty:hidden">
        {status === "memory-only" || status === "unreadable" ? t(status) : ""}
      </p>
      {status === "unreadable" && (
        <div>
          <Button onClick={() => deviceList().replace()}>{t("replace")}</Button>
        </div>
      )}
      {list.debts.length > 0 && !using && (
        <div>
          <Button onClick={own.use}>{t("use")}</Button>
        </div>
      )}
      <OwnDebtRows own={own} />
      <p role="status" className="text-base empty:hidden">
        {before ? t("gone", { what: before.what }) : ""}
      </p>
      {before && (
        <div>
          <Button look="text" onClick={own.takeBack}>
            {t("take-back")}
          </Button>
        </div>
      )}
      {list.debts.length < MOST_OWN_DEBTS ? (
        <DebtForm
          key={forms}
          title={t("new")}
          draft={emptyDraft}
          saveLabel={t("add")}
          onSave={(entry) => {
            setForms(forms + 1);
            own.add(entry);
          }}
        />
      ) : (
        <p className="text-base text-soft">{t("full", { count: MOST_OWN_DEBTS })}</p>
      )}
      {list.debts.length > 1 && (
        <Choice
          label={t("spends")}
          value={list.spends}
          options={list.debts.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={own.spendOn}
        />
      )}
      <ListFile list={list} onRead={(next) => own.replaceAll(next, t("old-list"))} />
      {list.debts.length > 0 && (
        <div>
          <Button look="text" onClick={() => own.replaceAll(emptyList, t("old-list"))}>
            {t("delete")}
          </Button>
        </div>
      )}
    </div>
  );
}
