import type { MDXComponents } from "mdx/types";
import type { ScenarioProps } from "@/components/simulators/scenario";
import type { Item } from "@/lib/quiz/schema";
import { FramedCheck } from "./framed-check";
import { FramedScenario } from "./framed-scenario";
import { OutsideLink } from "./outside-link";

type Framed = {
  readonly lesson: string;
  readonly items: readonly Item[];
  readonly words: {
    readonly recall: string;
    readonly faded: string;
    readonly check: (id: string) => string;
  };
};

/** The tags that are others in a frame: what is asked and set there is told to the page around, and links leave. */
export function framedTags({ lesson, items, words }: Framed): MDXComponents {
  function Asked({ id, heading }: { id: string; heading: string }) {
    const item = items.find((each) => each.id === id);
    return (
      item && (
        <div className="step-out my-8">
          <FramedCheck item={item} lesson={lesson} heading={heading} />
        </div>
      )
    );
  }

  return {
    a: OutsideLink,
    Scenario: (props: ScenarioProps) => <FramedScenario {...props} lesson={lesson} />,
    Recall: ({ id }: { id: string }) => <Asked id={id} heading={words.recall} />,
    Faded: ({ id }: { id: string }) => <Asked id={id} heading={words.faded} />,
    Check: ({ id }: { id: string }) => <Asked id={id} heading={words.check(id)} />,
  };
}
