/**
 * Heights in the words of resizers that hosts already run. Each is a listener of theirs, described from its public
 * source; nothing but a size is said in any of them, so they may go to whoever frames the piece.
 */
export type Size = { readonly width: number; readonly height: number };

type Said = string | Readonly<Record<string, unknown>>;

export type Dialect = {
  /** Said once, before the page around has spoken, where a dialect begins that way. */
  readonly greeting?: Said;
  /** Whether this message of the page around asks for a size in this dialect. */
  hears(data: unknown): boolean;
  /** What to say about a size; nothing while the page around has not shown that it listens. */
  says(size: Size): readonly Said[];
};

const fieldsOf = (data: unknown): Readonly<Record<string, unknown>> =>
  typeof data === "object" && data !== null ? (data as Record<string, unknown>) : {};

/** Versions 4 and 5: "[iFrameSizer]id:8:false:…" asks, "[iFrameSizer]id:height:width:event" answers. */
export function iframeResizer(): Dialect {
  let id: string | null = null;
  return {
    greeting: "[iFrameResizerChild]Ready",
    hears(data) {
      if (typeof data !== "string" || data.length > 2000) return false;
      const asked = /^\[iFrameSizer\]([^:\]]{1,200}):[^:]*:(?:true|false):/.exec(data);
      if (asked?.[1]) id = asked[1];
      return asked !== null || (id !== null && data === "[iFrameSizer]resize");
    },
    // open-iframe-resizer hears only the second, older parents wait for the first.
    says: ({ width, height }) =>
      id === null
        ? []
        : ["init", "resizeObserver"].map((why) => `[iFrameSizer]${id}:${height}:${width}:${why}`),
  };
}

/** open-iframe-resizer 2. */
export function openIframeResizer(): Dialect {
  let asked = false;
  return {
    hears(data) {
      const { type } = fieldsOf(data);
      const asks = type === "iframe-child-init" || type === "iframe-get-child-dimensions";
      asked ||= asks;
      return asks;
    },
    says: ({ width, height }) => (asked ? [{ type: "iframe-resized", width, height }] : []),
  };
}

/** H5P's resizer: answers a hello, and then takes heights. */
export function h5p(): Dialect {
  let answered = false;
  return {
    greeting: { context: "h5p", action: "hello" },
    hears(data) {
      const { context, action } = fieldsOf(data);
      if (context !== "h5p" || (action !== "hello" && action !== "resize")) return false;
      answered = true;
      return true;
    },
    says: ({ height }) => (answered ? [{ context: "h5p", action: "resize", height }] : []),
  };
}

/** LTI hosts never ask. Text, because older ones parse whatever they hear. */
export function lti(): Dialect {
  return {
    hears: () => false,
    says: ({ height }) => [JSON.stringify({ subject: "lti.frameResize", height })],
  };
}

/** WordPress knows a frame by the secret it put into its address; a host whose script came late says it again. */
export function wordPress(secret: string | undefined): Dialect {
  return {
    hears(data) {
      const fields = fieldsOf(data);
      return secret !== undefined && fields.message === "ready" && fields.secret === secret;
    },
    says: ({ height }) => (secret ? [{ message: "height", value: height, secret }] : []),
  };
}

export const allDialects = (secret: string | undefined): readonly Dialect[] => [
  iframeResizer(),
  openIframeResizer(),
  h5p(),
  lti(),
  wordPress(secret),
];
