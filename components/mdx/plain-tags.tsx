import type { MDXComponents } from "mdx/types";

/** How Markdown itself looks in a lesson. */
export const plainTags: MDXComponents = {
  h2: (props) => <h2 className="mt-14 mb-4 font-serif text-3xl leading-tight" {...props} />,
  h3: (props) => <h3 className="mt-8 mb-3 font-serif text-2xl leading-snug" {...props} />,
  p: (props) => <p className="my-4" {...props} />,
  ul: (props) => <ul className="my-4 grid list-disc gap-2 pl-6" {...props} />,
  ol: (props) => <ol className="my-4 grid list-decimal gap-2 pl-6" {...props} />,
  a: ({ href = "", ...props }) => <a className="link" href={href} {...props} />,
};
