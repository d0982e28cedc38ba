import { defineRouting } from "next-intl/routing";
import { locales } from "./locales";

/** Languages stand in the address. No cookie remembers the choice: the address does. */
export const routing = defineRouting({
  locales,
  defaultLocale: "en",
  localePrefix: "always",
  localeCookie: false,
});
