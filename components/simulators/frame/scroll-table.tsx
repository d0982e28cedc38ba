import type { ReactNode } from "react";

export type ScrollTableProps = {
  title: string;
  /** What the table says, where that is more than its title. */
  caption?: string;
  className?: string;
  /** Close lines, for paper. */
  tight?: boolean;
  /** thead and tbody. */
  children: ReactNode;
};

/** A table that may be wider than the screen: it scrolls by itself, by keyboard too. */
export function ScrollTable(props: ScrollTableProps) {
  const { title, caption = title, className = "", tight = false, children } = props;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to take the keyboard
    <section className={`table-scroll ${className}`} aria-label={title} tabIndex={0}>
      <table className={`figures ${tight ? "figures-tight" : ""}`}>
        <caption className="sr-only">{caption}</caption>
        {children}
      </table>
    </section>
  );
}
