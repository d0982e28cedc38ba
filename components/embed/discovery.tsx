import { oembedPath } from "@/lib/embed/address";

type Props = { path: string; title: string };

/** For programs that make a frame of a pasted link: where to ask. React puts these into the head. */
export function Discovery({ path, title }: Props) {
  return (
    <>
      <link
        rel="alternate"
        type="application/json+oembed"
        href={oembedPath(path, "json")}
        title={title}
      />
      <link rel="alternate" type="text/xml+oembed" href={oembedPath(path, "xml")} title={title} />
    </>
  );
}
