import { lazy } from "react";
import type { Shown } from "../contract";
import View from "./view";

export { simulator } from "./simulator";

export const shown: Shown = {
  View,
  Reason: lazy(() => import("./reason")),
};
