import type { Kind } from "../kind";
import { kinds as card } from "./card";
import { kinds as china } from "./china";
import { kinds as plans } from "./plans";
import { kinds as rates } from "./rates";

/** Every kind of published case, by the name it has in the files. */
export const kinds: Readonly<Record<string, Kind>> = { ...rates, ...plans, ...card, ...china };
