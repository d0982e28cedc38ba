import type { MDXComponents } from "mdx/types";
import { plainTags } from "@/components/mdx/plain-tags";

/** Looks for every MDX file; a lesson's own tags are given by its page. */
export function useMDXComponents(): MDXComponents {
  return plainTags;
}
