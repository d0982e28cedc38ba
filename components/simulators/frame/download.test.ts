import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvText } from "./download";

const rows = (text: string) => text.replace("\ufeff", "").split("\r\n").slice(0, -1);

describe(csvText, () => {
  it("writes plain numbers and words, a line a row, readable as Chinese", () => {
    expect(
      csvText([
        ["月", "利息"],
        [1, 104.13],
      ]),
    ).toBe("\ufeff月,利息\r\n1,104.13\r\n");
  });

  it("quotes commas, quotes and line breaks", () => {
    expect(rows(csvText([["a,b", 'say "hi"']]))).toEqual(['"a,b","say ""hi"""']);
    expect(csvText([["a\nb"]])).toContain('"a\nb"');
  });

  it("keeps a spreadsheet from running a text as a formula, but leaves negative numbers alone", () => {
    expect(rows(csvText([["=1+1", "+1", "-1", "@now", "\tx", -5]]))).toEqual([
      "'=1+1,'+1,'-1,'@now,'\tx,-5",
    ]);
    fc.assert(
      fc.property(fc.string(), (text) => {
        const [field = ""] = [csvText([[text]]).slice(1)];
        expect(/^"?[=+\-@\t\r]/.test(field) && field !== "\r\n").toBe(false);
      }),
    );
  });
});
