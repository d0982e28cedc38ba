import "./embed.css";
import type { ReactNode } from "react";
import { embedScript } from "@/components/embed/embed-script";

/** Around every piece that others put into their pages: nothing. */
export default function EmbedLayout({ children }: { children: ReactNode }) {
  return (
    <>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant, run before the first paint */}
      <script dangerouslySetInnerHTML={{ __html: embedScript }} />
      <main className="embed">{children}</main>
    </>
  );
}
