"use client";

import { type ComponentType, useEffect, useState } from "react";
import type { DialogProps } from "./dialog";

/** A dialog whose code is fetched when the first one opens: most pages are read without one. */
export function Dialog(props: DialogProps) {
  const { onClose } = props;
  const [Fetched, setFetched] = useState<ComponentType<DialogProps> | null>(null);
  useEffect(() => {
    import("./dialog").then(({ Dialog }) => setFetched(() => Dialog), onClose);
  }, [onClose]);
  return Fetched && <Fetched {...props} />;
}
