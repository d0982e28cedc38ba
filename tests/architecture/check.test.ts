import { describe, expect, it } from "vitest";
import { violations } from "./check";

const simulator = "components/simulators/minimum-payment";

/** File, one line of it that breaks the rules of its room. */
const broken: [string, string][] = [
  ["engine/card/a.ts", 'import { useState } from "react";'],
  ["engine/card/a.ts", 'import { readFile } from "node:fs";'],
  ["engine/card/a.ts", 'import { b } from "@/engine/b";'],
  ["engine/card/a.ts", 'import { b } from "../../lib/b";'],
  ["engine/card/a.test.ts", 'import { b } from "../../lib/b";'],
  ["content/en/lessons/a.mdx", 'import Chart from "@/components/charts/line";'],
  ["lib/quiz/draw.ts", 'import type { ReactNode } from "react";'],
  ["lib/quiz/draw.ts", 'import fs from "node:fs";'],
  ["lib/quiz/draw.ts", 'import { Button } from "../../components/ui/button";'],
  ["lib/content/load.ts", 'import { cache } from "react";'],
  ["lib/i18n/request.ts", 'import { createNavigation } from "next-intl/navigation";'],
  ["components/ui/slider.tsx", 'import { card } from "@/engine/card";'],
  ["components/ui/slider.tsx", 'import { load } from "@/lib/content/load";'],
  ["components/ui/slider.tsx", 'import { Line } from "recharts";'],
  ["components/charts/line.tsx", 'import { money } from "@/engine/money";'],
  ["components/charts/line.tsx", `import { View } from "../simulators/minimum-payment/view";`],
  [`${simulator}/params.ts`, 'import { defaultsOf } from "@/lib/parameters";'],
  [`${simulator}/params.ts`, 'import { a } from "../instalments/params";'],
  [`${simulator}/model.ts`, 'import { useMemo } from "react";'],
  [`${simulator}/model.ts`, 'import { View } from "./view";'],
  [`${simulator}/series.ts`, 'import { Line } from "@/components/charts/line-chart";'],
  [`${simulator}/model.ts`, 'import { z } from "zod";'],
  [`${simulator}/view.tsx`, 'import Link from "next/link";'],
  [`${simulator}/view.tsx`, 'import { useTranslations } from "next-intl";'],
  [`${simulator}/view.tsx`, 'import { card } from "@/engine/card";'],
  [`${simulator}/view.tsx`, 'import { rows } from "../instalments/model";'],
  [`${simulator}/view.tsx`, 'import { simulators } from "../registry";'],
  ["components/simulators/frame/title.tsx", 'import Link from "next/link";'],
  ["components/simulators/frame.tsx", 'import { load } from "@/lib/content/load";'],
  ["components/mdx/scrub.tsx", 'import { card } from "@/engine/card";'],
  ["components/mdx/scrub.tsx", 'import { useRouter } from "next/navigation";'],
  ["components/layout/header.tsx", 'import { cookies } from "next/headers";'],
  ["app/[locale]/page.tsx", 'import { card } from "@/engine/card";'],
  ["app/[locale]/page.tsx", 'import { Line } from "recharts";'],
  ["app/[locale]/page.tsx", 'import a from "../../../elsewhere/a";'],
];

const sound: [string, string][] = [
  ["engine/card/a.ts", 'import { round } from "../rounding";'],
  ["engine/card/a.test.ts", 'import fc from "fast-check"; import { it } from "vitest";'],
  ["content/en/lessons/a.mdx", 'We import Chart from "abroad" in this sentence.'],
  ["lib/quiz/draw.ts", 'import { card } from "@/engine/card"; import { z } from "zod";'],
  ["lib/content/load.ts", 'import { readFile } from "node:fs/promises";'],
  ["lib/content/load.ts", 'import { readFileSync } from "node:fs";'],
  ["components/charts/line.tsx", 'import { Line } from "recharts";'],
  [`${simulator}/params.ts`, 'import type { Parameter } from "@/lib/parameters";'],
  [`${simulator}/model.ts`, 'import { card } from "@/engine/card"; import { a } from "./params";'],
  [`${simulator}/model.test.ts`, 'import { View } from "./view"; import { card } from "@/engine";'],
  [`${simulator}/view.tsx`, 'import { useTranslations } from "use-intl";'],
  [`${simulator}/view.tsx`, 'import { Frame } from "../frame"; import { rows } from "./model";'],
  [`${simulator}/use-rows.ts`, 'import { useMemo } from "react"; import { rows } from "./model";'],
  ["components/simulators/frame/title.tsx", 'import { simulators } from "../registry";'],
  ["components/mdx/scrub.tsx", 'import Link from "next/link";'],
  ["components/layout/header.tsx", 'import { usePathname } from "next/navigation";'],
  ["app/[locale]/page.tsx", 'import { notFound } from "next/navigation";'],
];

describe(violations, () => {
  it.each(broken)("%s may not: %s", (file, source) => {
    expect(violations(file, source)).toHaveLength(1);
  });

  it.each(sound)("%s may: %s", (file, source) => {
    expect(violations(file, source)).toEqual([]);
  });

  it("names file, line, address and rule", () => {
    const source = '// a comment\nimport {\n  Line,\n} from "recharts";\n';
    expect(violations("app/page.tsx", source)).toEqual([
      "app/page.tsx:4 imports recharts: app may import anything but engine and recharts",
    ]);
  });

  it.each([
    'export { a } from "react";',
    'export * from "react";',
    'export type * as a from "react";',
    'import "react";',
    'import a, { type b as c } from "react";',
    'const a = await import("react");',
    'const a = await import(/* why */ "react");',
    "const a = await import(`react`);",
    "const a = await import(`react/$" + "{b}`);",
    'type A = import("react").ReactNode;',
    'const a = require("react");',
    'const url = "https://example.org"; import a from "react";',
    'const glob = "a/**"; import a from "react"; /* */',
    "const a = await import(someAddress);",
  ])("sees %s", (source) => {
    expect(violations("engine/a.ts", source)).toHaveLength(1);
  });

  it.each([
    '// import a from "react";',
    '/* import a from "react";\n import b from "react"; */',
    'export const important = "react";',
    "export const meta = import.meta.url;",
  ])("overlooks %s", (source) => {
    expect(violations("engine/a.ts", source)).toEqual([]);
  });

  it("knows no room for a folder nobody decided on", () => {
    expect(violations("components/widgets/a.tsx", "")).toHaveLength(1);
  });
});
