/**
 * Who may import whom: the rooms of the house, as data. A file belongs to the first room whose pattern it matches.
 * Folders are named from the root and include what lies under them; "$1" is the first group of the pattern.
 */
export type Room = {
  readonly name: string;
  readonly files: RegExp;
  /** The rule in words, for whoever breaks it. */
  readonly may: string;
  readonly folders: readonly string[] | "any";
  readonly notFolders?: readonly string[];
  readonly packages: readonly string[] | "any";
  readonly notPackages?: readonly string[];
  /** Folders of which types may be imported, for types leave no trace in what runs. */
  readonly types?: readonly string[];
  /** Whether "@/…" is refused even for what may be imported. */
  readonly relativeOnly?: boolean;
};

const react = ["react", "react-dom"];
const readsFiles = ["node:fs", "node:path", "node:url", "node:process"];

export const rooms: readonly Room[] = [
  {
    name: "engine",
    files: /^engine\//,
    may: "engine may import engine, by relative path",
    folders: ["engine"],
    packages: [],
    relativeOnly: true,
  },
  {
    name: "content",
    files: /^content\//,
    may: "content is data and may import nothing",
    folders: [],
    packages: [],
  },
  {
    name: "lib/content",
    files: /^lib\/content\//,
    may: "lib/content may import engine, lib, content, zod, gray-matter, the compiler of messages and what reads files",
    folders: ["engine", "lib", "content"],
    packages: ["zod", "gray-matter", "icu-minify/compile", ...readsFiles],
  },
  {
    name: "lib/i18n",
    files: /^lib\/i18n\//,
    may: "lib/i18n may import lib, content/messages, next-intl's routing and server halves and use-intl/core",
    folders: ["lib", "content/messages"],
    notFolders: ["lib/content"],
    packages: ["next-intl/routing", "next-intl/server", "use-intl/core"],
  },
  {
    name: "lib",
    files: /^lib\//,
    may: "lib may import engine, lib, zod, idb, ical-generator, minisearch, ts-fsrs and qr",
    folders: ["engine", "lib"],
    packages: ["zod", "idb", "ical-generator", "minisearch", "ts-fsrs", "qr"],
  },
  {
    name: "components/ui",
    files: /^components\/ui\//,
    may: "components/ui may import components/ui and react",
    folders: ["components/ui"],
    packages: react,
  },
  {
    name: "components/charts",
    files: /^components\/charts\//,
    may: "components/charts may import components/charts, components/ui, react and recharts",
    folders: ["components/charts", "components/ui"],
    packages: [...react, "recharts"],
  },
  {
    name: "simulators: parameters",
    files: /^components\/simulators\/([^/]+)\/params\.ts$/,
    may: "params.ts may import engine, its own folder, content/products, zod, and types of lib/parameters and of the contract",
    folders: ["engine", "components/simulators/$1", "content/products"],
    notFolders: ["components/simulators/$1/view"],
    packages: ["zod"],
    types: ["lib/parameters", "components/simulators/contract"],
  },
  {
    name: "simulators: one with its view",
    files: /^components\/simulators\/([^/]+)\/shown\.ts$/,
    may: "shown.ts may import its own folder, react and types of the contract",
    folders: ["components/simulators/$1"],
    packages: ["react"],
    types: ["components/simulators/contract"],
  },
  {
    name: "simulators: one by itself",
    files: /^components\/simulators\/([^/]+)\/simulator\.ts$/,
    may: "simulator.ts may import its own folder (no view) and types of the contract",
    folders: ["components/simulators/$1"],
    notFolders: ["components/simulators/$1/view"],
    packages: [],
    types: ["components/simulators/contract"],
  },
  {
    name: "simulators: frame and registry",
    files: /^components\/simulators\/(frame\/|[^/]+$)/,
    may: "the frame and the registry may import simulators, lib (but not lib/content), components/ui, components/charts, components/progress, react and use-intl",
    folders: [
      "components/simulators",
      "components/ui",
      "components/charts",
      "components/progress",
      "lib",
    ],
    notFolders: ["lib/content"],
    packages: [...react, "use-intl"],
  },
  {
    // What has neither JSX nor the name of a hook is arithmetic, whatever files it is spread over.
    name: "simulators: model",
    files: /^components\/simulators\/([^/]+)\/(?!use-)[^/]+\.ts$/,
    may: "a model may import engine, its own folder, values beside it and types of lib/parameters",
    folders: ["engine", "components/simulators/$1", "components/simulators/values"],
    notFolders: ["components/simulators/$1/view"],
    packages: [],
    types: ["lib/parameters"],
  },
  {
    name: "simulators: view",
    files: /^components\/simulators\/([^/]+)\//,
    may: "a view may import its own folder, the frame, scenario, contract and start-values beside it, components/ui, components/charts, lib/i18n, lib/parameters, lib/own-debts, lib/calendar, react and use-intl",
    folders: [
      "components/simulators/$1",
      "components/simulators/frame",
      "components/simulators/scenario",
      "components/simulators/contract",
      "components/simulators/start-values",
      "components/ui",
      "components/charts",
      "lib/i18n",
      "lib/parameters",
      "lib/own-debts",
      "lib/calendar",
    ],
    packages: ["react", "use-intl"],
  },
  {
    name: "components/mdx, quiz, progress",
    files: /^components\/(mdx|quiz|progress)\//,
    may: "components/mdx, quiz and progress may import components, lib, react, next/link, next-intl, use-intl and types of MDX",
    folders: ["components", "lib"],
    packages: [...react, "next/link", "next-intl", "use-intl", "mdx/types"],
  },
  {
    name: "components/embed",
    files: /^components\/embed\//,
    may: "components/embed may import components, lib, react, next-intl/server, use-intl and types of MDX",
    folders: ["components", "lib"],
    packages: [...react, "next-intl/server", "use-intl", "mdx/types"],
  },
  {
    name: "components/layout",
    files: /^components\/layout\//,
    may: "components/layout may import components, lib, react, next/link, next/navigation, next-intl and use-intl",
    folders: ["components", "lib"],
    packages: [...react, "next/link", "next/navigation", "next-intl", "use-intl"],
  },
  {
    name: "app",
    files: /^(app\/|proxy\.ts$|mdx-components\.tsx$)/,
    may: "app may import anything but engine and recharts",
    folders: "any",
    notFolders: ["engine", "tests", "scripts"],
    packages: "any",
    notPackages: ["recharts"],
  },
];

/** What a test beside the source may import on top of what its room may. */
export const besideTests = {
  files: /\.test\.tsx?$/,
  packages: ["vitest", "fast-check", "ical.js", "node:zlib", ...react, ...readsFiles],
  folders: ["content", "tests/golden"],
  /** A simulator is tested as a whole, so these are open to the tests of its view, model and parameters alike. */
  simulators: {
    files: /^components\/simulators\//,
    folders: ["engine", "lib", "components/simulators"],
    packages: ["zod", "use-intl"],
  },
} as const;
