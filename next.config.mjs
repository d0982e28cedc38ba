import createMDX from "@next/mdx";
import createNextIntlPlugin from "next-intl/plugin";

const withMDX = createMDX({
  options: { remarkPlugins: ["remark-gfm", "remark-frontmatter"] },
});

const withNextIntl = createNextIntlPlugin({
  requestConfig: "./lib/i18n/request.ts",
  experimental: {
    // Messages become small instructions at build time, so the ICU parser stays off the page.
    messages: { path: "./content/messages", format: "json", locales: "infer", precompile: true },
  },
});

const policy = (framedBy) =>
  [
    "default-src 'self'",
    "script-src 'self' 'unsafe-inline'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${framedBy}`,
  ].join("; ");

const headers = (framedBy) => [
  { key: "Content-Security-Policy", value: policy(framedBy) },
  { key: "Referrer-Policy", value: "no-referrer" },
  { key: "X-Content-Type-Options", value: "nosniff" },
];

/** The only addresses that others may put into frames. */
const embeds = "(?:en|zh)/embed/(?:simulators|lessons|quizzes)/[^/]+$";

export default withNextIntl(
  withMDX({
    pageExtensions: ["ts", "tsx", "mdx"],
    poweredByHeader: false,
    experimental: { globalNotFound: true },
    headers: () => [
      { source: `/((?!${embeds}).*)`, headers: headers("'none'") },
      { source: `/(${embeds})`, headers: headers("*") },
      // A frame with an opaque origin fetches its fonts across origins.
      {
        source: "/_next/static/:path*",
        headers: [{ key: "Access-Control-Allow-Origin", value: "*" }],
      },
    ],
  }),
);
