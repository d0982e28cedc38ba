const shape = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A UUID that is always the same for the same name; a name that is one already is kept. Not for secrets. */
export function uuidFrom(name: string): string {
  if (shape.test(name)) return name.toLowerCase();
  const hex = [0, 1, 2, 3].map((part) => fnv(name, part).toString(16).padStart(8, "0")).join("");
  // Marked as version 4, variant 1, for stores that look.
  const marked = `${hex.slice(0, 12)}4${hex.slice(13, 16)}a${hex.slice(17)}`;
  return marked.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/** FNV-1a over UTF-16 units with a final mix, begun differently for each of four parts. */
function fnv(text: string, part: number): number {
  let hash = 0x811c9dc5 ^ Math.imul(part + 1, 0x9e3779b1);
  for (let n = 0; n < text.length; n++)
    hash = Math.imul(hash ^ text.charCodeAt(n), 0x01000193) ^ (hash >>> 15);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
