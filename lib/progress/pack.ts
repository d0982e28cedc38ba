/** Longer fragments are not read: no code and no message carries them. */
export const LONGEST_PACKED = 400_000;

/** A few thousand characters may be made to unpack to gigabytes. */
export const LARGEST_UNPACKED = 4_000_000;

const DEFLATED = "d";
const PLAIN = "p";

export type Unpacked =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: "empty" | "too-large" | "broken" };

type Deflate = {
  new (format: "deflate-raw"): TransformStream<BufferSource, Uint8Array<ArrayBuffer>>;
};

type Means = { readonly Deflate?: Deflate | undefined };

/** A text for the fragment of an address: made smaller where the browser can, with letters that need no escaping. */
export async function pack(text: string, means: Means = browserMeans()): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  if (!means.Deflate) return PLAIN + toLetters(bytes);
  const small = await gather(bytes, new means.Deflate("deflate-raw"), Number.POSITIVE_INFINITY);
  return DEFLATED + toLetters(small);
}

/** Back again, from anywhere: whatever does not come out whole is refused with the one reason. */
export async function unpack(packed: string): Promise<Unpacked> {
  if (packed === "") return { ok: false, problem: "empty" };
  if (packed.length > LONGEST_PACKED) return { ok: false, problem: "too-large" };
  try {
    const bytes = fromLetters(packed.slice(1));
    const whole = packed.startsWith(DEFLATED) ? await inflated(bytes) : bytes;
    if (!packed.startsWith(DEFLATED) && !packed.startsWith(PLAIN))
      return { ok: false, problem: "broken" };
    return { ok: true, text: new TextDecoder("utf-8", { fatal: true }).decode(whole) };
  } catch (error) {
    return { ok: false, problem: error instanceof TooLarge ? "too-large" : "broken" };
  }
}

class TooLarge extends Error {}

const inflated = (bytes: Uint8Array<ArrayBuffer>) =>
  gather(bytes, new DecompressionStream("deflate-raw"), LARGEST_UNPACKED);

function browserMeans(): Means {
  return { Deflate: typeof CompressionStream === "undefined" ? undefined : CompressionStream };
}

/** Everything that comes out of a stream; stops at the first byte too many. */
async function gather(
  bytes: Uint8Array<ArrayBuffer>,
  through: TransformStream<BufferSource, Uint8Array<ArrayBuffer>>,
  most: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = new Blob([bytes]).stream().pipeThrough(through).getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > most) {
      await reader.cancel();
      throw new TooLarge();
    }
    parts.push(value);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

function toLetters(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function fromLetters(letters: string): Uint8Array<ArrayBuffer> {
  const text = atob(letters.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
