"use client";

import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";

const themes = ["auto", "light", "dark"] as const;

type Theme = (typeof themes)[number];

const isTheme = (value: unknown): value is Theme => themes.some((theme) => theme === value);

/** Light, dark, or as the system has it. Kept on this device where that is allowed. */
export function ThemeSwitch() {
  const t = useTranslations("layout.theme");
  const [theme, setTheme] = useState<Theme>("auto");

  useEffect(() => {
    const now = document.documentElement.dataset.theme;
    if (isTheme(now)) setTheme(now);
  }, []);

  function choose(next: Theme) {
    setTheme(next);
    if (next === "auto") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = next;
    try {
      localStorage.setItem("theme", next);
    } catch {
      // Refused: the choice lasts until the page is left.
    }
  }

  return (
    <fieldset className="needs-script flex items-center gap-1">
      <legend className="sr-only">{t("label")}</legend>
      {themes.map((each) => (
        <label
          key={each}
          className="flex min-h-8 cursor-pointer items-center rounded-full px-3 text-base has-checked:bg-wash has-checked:text-ink has-focus-visible:outline-3 has-focus-visible:outline-pay"
        >
          <input
            type="radio"
            name="theme"
            className="sr-only"
            checked={theme === each}
            onChange={() => choose(each)}
          />
          {t(each)}
        </label>
      ))}
    </fieldset>
  );
}
