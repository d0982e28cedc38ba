import { getMessages } from "next-intl/server";
import type { ReactNode } from "react";
import { MoreMessages } from "./more-messages";

/** The words of the simulators that stand in here; other pages do not carry them. */
export async function SimulatorWords({
  ids,
  children,
}: {
  ids: readonly string[];
  children: ReactNode;
}) {
  const all = await getMessages();
  return (
    <MoreMessages messages={Object.fromEntries(ids.map((id) => [id, all[id]]))}>
      {children}
    </MoreMessages>
  );
}
