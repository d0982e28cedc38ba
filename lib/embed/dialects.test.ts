import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allDialects, h5p, iframeResizer, lti, openIframeResizer, wordPress } from "./dialects";

const size = { width: 320, height: 812 };

describe("height dialects", () => {
  it("answers iframe-resizer with the id it was given", () => {
    const dialect = iframeResizer();
    expect(dialect.says(size)).toEqual([]);
    expect(dialect.hears("[iFrameSizer]resize")).toBe(false);
    expect(
      dialect.hears("[iFrameSizer]frame7:8:false:false:32:true:true::bodyOffset:::0:false:parent"),
    ).toBe(true);
    expect(dialect.says(size)).toEqual([
      "[iFrameSizer]frame7:812:320:init",
      "[iFrameSizer]frame7:812:320:resizeObserver",
    ]);
    expect(dialect.hears("[iFrameSizer]resize")).toBe(true);
  });

  it("answers open-iframe-resizer, H5P and WordPress once they have spoken, LTI at once", () => {
    const open = openIframeResizer();
    expect(open.says(size)).toEqual([]);
    expect(open.hears({ type: "iframe-child-init" })).toBe(true);
    expect(open.says(size)).toEqual([{ type: "iframe-resized", width: 320, height: 812 }]);

    const learning = h5p();
    expect(learning.says(size)).toEqual([]);
    expect(learning.hears({ context: "h5p", action: "hello" })).toBe(true);
    expect(learning.says(size)).toEqual([{ context: "h5p", action: "resize", height: 812 }]);

    expect(lti().says(size)).toEqual(['{"subject":"lti.frameResize","height":812}']);

    const press = wordPress("a1B2");
    expect(press.hears({ message: "ready", secret: "other" })).toBe(false);
    expect(press.hears({ message: "ready", secret: "a1B2" })).toBe(true);
    expect(press.says(size)).toEqual([{ message: "height", value: 812, secret: "a1B2" }]);
    expect(wordPress(undefined).says(size)).toEqual([]);
    expect(wordPress(undefined).hears({ message: "ready" })).toBe(false);
  });

  it("says nothing but sizes, whatever it hears", () => {
    fc.assert(
      fc.property(fc.array(fc.anything(), { maxLength: 20 }), (messages) => {
        for (const dialect of allDialects("secret")) {
          for (const message of messages) expect(typeof dialect.hears(message)).toBe("boolean");
          for (const said of dialect.says(size)) expect(JSON.stringify(said)).toContain("812");
        }
      }),
    );
  });
});
