import { carriedQuery } from "@/lib/carried-query";
import type { Part } from "@/lib/embed/station";

/** Colours and language as the page around has them. Neither is kept: the next reader's page decides for itself. */
export function lookPart(): Part {
  return {
    theme({ theme }) {
      const { dataset } = document.documentElement;
      if (theme === "auto") delete dataset.theme;
      else dataset.theme = theme;
    },
    language({ language }) {
      const { pathname, search } = window.location;
      const address = pathname.replace(/^\/(en|zh)(?=\/)/, `/${language}`);
      if (address === pathname) return;
      const numbers = carriedQuery();
      window.location.replace(`${address}${search}${numbers && `#${numbers}`}`);
    },
  };
}
