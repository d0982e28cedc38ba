import { BlankFields } from "./blank-fields";
import { ChoiceOptions } from "./choice-options";
import { BlankExplanation, ChoiceExplanation } from "./explanation";
import type { ExplanationProps, FieldsProps, ItemView } from "./item-view";

function Fields(props: FieldsProps) {
  const { drawn } = props;
  if (drawn.kind === "choices") return <ChoiceOptions {...props} drawn={drawn} />;
  return drawn.kind === "blanks" ? <BlankFields {...props} drawn={drawn} /> : null;
}

function Explanation(props: ExplanationProps) {
  const { drawn } = props;
  if (drawn.kind === "choices") return <ChoiceExplanation {...props} drawn={drawn} />;
  return drawn.kind === "blanks" ? <BlankExplanation {...props} drawn={drawn} /> : null;
}

/** The kinds of every lesson: single choice, a number, a worked example with blanks. They travel with the page. */
export const plainView: ItemView = { Fields, Explanation };
