import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { embedPath, ownPath, readAddress } from "./address";
import { asXml, oembedOf, readLimit } from "./oembed";

const origin = "https://full-circle.example";
const at = (path: string) => readAddress(new URL(path, origin));

describe("addresses that can be framed", () => {
  it.each([
    ["/en/learn/a-lesson", "/en/embed/lessons/a-lesson", "/en/learn/a-lesson"],
    ["/zh/simulators/one?x=2", "/zh/embed/simulators/one?x=2", "/zh/simulators/one?x=2"],
    ["/en/embed/lessons/a-lesson", "/en/embed/lessons/a-lesson", "/en/learn/a-lesson"],
    ["/en/embed/quizzes/an-item", "/en/embed/quizzes/an-item", "/en/embed/quizzes/an-item"],
  ])("%s stands in a frame at %s and by itself at %s", (path, framed, own) => {
    const address = at(path);
    expect(address && embedPath(address)).toBe(framed);
    expect(address && ownPath(address)).toBe(own);
  });

  it.each([
    "/",
    "/en",
    "/en/learn",
    "/fr/learn/a",
    "/en/practice/a",
    "/en/embed/learn/a",
    "/en/constructor/a",
  ])("%s is none", (path) => expect(at(path)).toBeNull());
});

describe(oembedOf, () => {
  const answer = (query: string, limits = {}) => {
    const address = at(`/en/simulators/minimum-payment${query}`);
    if (!address) throw new Error("no address");
    return oembedOf(address, limits, { origin, title: 'The "least" & most', site: "Full Circle" });
  };

  it("keeps within what is asked for", () => {
    expect(answer("")).toMatchObject({ type: "rich", version: "1.0", width: 640, height: 760 });
    expect(answer("", { maxwidth: 400, maxheight: 300 })).toMatchObject({
      width: 400,
      height: 300,
    });
    expect(answer("", { maxwidth: 4000 })).toMatchObject({ width: 640 });
  });

  it("is a blockquote and a frame, as WordPress's filter wants them", () => {
    expect(answer("?preset=us-card&balance=3000").html).toMatch(
      /^<blockquote><a href="[^"]+">[^<]+<\/a><\/blockquote><iframe src="https:\/\/full-circle\.example\/en\/embed\/simulators\/minimum-payment\?preset=us-card&amp;balance=3000" title="The &quot;least&quot; &amp; most" [^<>]*><\/iframe>$/,
    );
  });

  it("lets nothing of an address out of its attribute, in JSON and in XML", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const given = answer(`?${text}`);
        expect(given.html.match(/[<>]/g)?.join("")).toBe("<><><><><><>");
        expect(asXml(given)).not.toContain("<iframe");
      }),
    );
  });

  it("reads limits as whole pixels", () => {
    expect([null, "400", "0", "-1", "1e3", "wide"].map(readLimit)).toEqual([
      undefined,
      400,
      null,
      null,
      null,
      null,
    ]);
  });
});
