import type { CodePath } from "@/lib/progress/code-path";

/** Dark on light in both themes, as readers of codes expect it. */
export function LinkCode({ code: { size, path }, label }: { code: CodePath; label: string }) {
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className="block aspect-square w-full max-w-md rounded-md border border-line bg-white"
    >
      <path d={path} fill="#000" />
    </svg>
  );
}
