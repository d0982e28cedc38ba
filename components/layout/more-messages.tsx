"use client";

import type { ReactNode } from "react";
import { IntlProvider, useLocale, useMessages } from "use-intl";
import type { Messages } from "@/lib/i18n/messages";

/** Words that one page's islands need on top of those of every page. */
export function MoreMessages({ messages, children }: { messages: Messages; children: ReactNode }) {
  const already = useMessages();
  return (
    <IntlProvider locale={useLocale()} messages={{ ...already, ...messages }}>
      {children}
    </IntlProvider>
  );
}
