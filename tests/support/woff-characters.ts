import { inflateSync } from "node:zlib";

const HEADER = 44;
const ENTRY = 20;

/** A table of a WOFF file, unpacked. */
function tableOf(font: Buffer, wanted: string): Buffer {
  const count = font.readUInt16BE(12);
  for (let index = 0; index < count; index++) {
    const at = HEADER + index * ENTRY;
    if (font.toString("latin1", at, at + 4) !== wanted) continue;
    const [start, packed, whole] = [4, 8, 12].map((offset) => font.readUInt32BE(at + offset));
    const table = font.subarray(Number(start), Number(start) + Number(packed));
    return packed === whole ? table : inflateSync(table);
  }
  throw new Error(`There is no table "${wanted}".`);
}

/** The characters of a subtable of format 4: pieces of the first 65,536 with a shift each. */
function charactersOf4(table: Buffer): number[] {
  const pieces = table.readUInt16BE(6) / 2;
  const ends = 14;
  const starts = ends + 2 * pieces + 2;
  return Array.from({ length: pieces }, (_, piece) => {
    const end = table.readUInt16BE(ends + 2 * piece);
    const start = table.readUInt16BE(starts + 2 * piece);
    return Array.from({ length: end - start + 1 }, (_, step) => start + step);
  })
    .flat()
    .filter((code) => code !== 0xffff);
}

function charactersOf12(table: Buffer): number[] {
  return Array.from({ length: table.readUInt32BE(12) }, (_, group) => {
    const at = 16 + 12 * group;
    const start = table.readUInt32BE(at);
    return Array.from(
      { length: table.readUInt32BE(at + 4) - start + 1 },
      (_, step) => start + step,
    );
  }).flat();
}

/** Every character a WOFF file can draw. */
export function woffCharacters(font: Buffer): Set<string> {
  const map = tableOf(font, "cmap");
  const subtables = Array.from({ length: map.readUInt16BE(2) }, (_, index) =>
    map.subarray(map.readUInt32BE(4 + 8 * index + 4)),
  );
  const codes = subtables.flatMap((table) => {
    const format = table.readUInt16BE(0);
    if (format === 4) return charactersOf4(table);
    return format === 12 ? charactersOf12(table) : [];
  });
  return new Set(codes.map((code) => String.fromCodePoint(code)));
}
