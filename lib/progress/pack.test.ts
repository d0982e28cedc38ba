import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { decodeQR } from "qr/decode.js";
import { describe, expect, it } from "vitest";
import { codePath } from "./code-path";
import { LARGEST_UNPACKED, LONGEST_PACKED, pack, unpack } from "./pack";
import { carriedBy, LONGEST_CODE, takeLink } from "./take-link";

describe("a packed text", () => {
  it("comes out as it went in, whatever the browser can do", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme", maxLength: 400 }), async (text) => {
        for (const packed of [await pack(text), await pack(text, {})]) {
          expect(packed).toMatch(/^[dp][\w-]*$/);
          expect(await unpack(packed)).toEqual({ ok: true, text });
        }
      }),
      { numRuns: 40 },
    );
  });

  it("is smaller than it was", async () => {
    const text = JSON.stringify(
      Array.from({ length: 200 }, (_, n) => ({ kind: "answer", seed: n })),
    );
    expect((await pack(text)).length).toBeLessThan(text.length / 3);
  });

  it("travels behind the # of an address", async () => {
    const link = await takeLink("https://example.org/zh/progress", "循环有数");
    const { pathname, hash } = new URL(link);
    expect(pathname).toBe("/zh/progress");
    expect(await unpack(String(carriedBy(hash)))).toEqual({ ok: true, text: "循环有数" });
    expect(carriedBy("#take")).toBeNull();
    expect(carriedBy("#concept=late-cost")).toBeNull();
  });
});

describe("a fragment from somewhere", () => {
  const letters = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64url");

  it.each([
    ["", "empty"],
    ["d", "broken"],
    ["dnot!letters", "broken"],
    ["x1234", "broken"],
    ["d1234567890", "broken"],
    ["<script>alert(1)</script>", "broken"],
    [`p${letters(new Uint8Array([0xff, 0xfe, 0x80]))}`, "broken"],
    [`d${letters(deflateRawSync(Buffer.from("x".repeat(500)))).slice(0, -4)}`, "broken"],
    ["d".repeat(LONGEST_PACKED + 1), "too-large"],
  ])("that does not come out whole is refused with its reason (%#)", async (packed, problem) => {
    expect(await unpack(packed)).toEqual({ ok: false, problem });
  });

  it("that would unpack to a mountain is stopped on the way", async () => {
    const bomb = deflateRawSync(Buffer.alloc(LARGEST_UNPACKED * 8));
    expect(bomb.length).toBeLessThan(LONGEST_PACKED / 2);
    expect(await unpack(`d${letters(bomb)}`)).toEqual({ ok: false, problem: "too-large" });
  });

  it("never does anything but come out or be refused", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 60 }), async (packed) => {
        expect(typeof (await unpack(packed)).ok).toBe("boolean");
      }),
    );
  });
});

describe("the code of a link", () => {
  it.each([40, 400, LONGEST_CODE])(
    "is read by a reader as the link itself (%i letters)",
    (length) => {
      const link = `http://localhost:3000/en/progress#take=d${"aZ9_-".repeat(length)}`.slice(
        0,
        length,
      );
      const { size, path } = codePath(link);
      expect(decodeQR(drawn(size, path), { timeLimit: 10_000 })).toBe(link);
    },
  );
});

/** The path as a picture of four dots a module, black on white. */
function drawn(size: number, path: string) {
  const scale = 4;
  const width = size * scale;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g))
    for (let dot = 0; dot < scale * scale; dot++) {
      const column = Number(x) * scale + (dot % scale);
      const row = Number(y) * scale + Math.floor(dot / scale);
      data.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
    }
  return { width, height: width, data };
}
