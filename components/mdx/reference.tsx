"use client";

import { type ReactNode, useState } from "react";
import { useTranslations } from "use-intl";
import { Dialog } from "@/components/ui/dialog-on-demand";
import { InlineButton } from "@/components/ui/inline-button";

type Props = {
  label: ReactNode;
  title?: string;
  /** The plain figure, where the label is one. */
  value?: string;
  className: string;
  /** Where the same stands for readers without a script. */
  href: string;
  outside?: boolean | undefined;
  children: ReactNode;
};

/** A word, a figure or a mark in the text that opens what stands behind it. */
export function Reference({ label, title, value, className, href, outside, children }: Props) {
  const t = useTranslations("lesson");
  const [open, setOpen] = useState(false);
  return (
    <>
      <InlineButton
        className={className}
        label={
          className === "cite" ? `${label} ${t("source-of", { title: title ?? "" })}` : undefined
        }
        value={value}
        href={href}
        outside={outside}
        onClick={() => setOpen(true)}
      >
        {label}
      </InlineButton>
      {open && (
        <Dialog title={title ?? t("source")} closeLabel={t("close")} onClose={() => setOpen(false)}>
          <div className="mt-3">{children}</div>
        </Dialog>
      )}
    </>
  );
}
