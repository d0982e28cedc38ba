import encodeQR from "qr";

export type CodePath = { readonly size: number; readonly path: string };

/** A text as a QR code: the side in modules with the quiet zone that readers need, and the dark modules as an SVG path. */
export function codePath(text: string): CodePath {
  const rows = encodeQR(text, "raw", { ecc: "low", border: 4 });
  const path = rows.flatMap((row, y) =>
    row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : [])),
  );
  return { size: rows.length, path: path.join("") };
}
