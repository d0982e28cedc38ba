import type { MDXComponents } from "mdx/types";
import type { ScenarioProps } from "@/components/simulators/scenario";
import { FramedScenario } from "./framed-scenario";
import { OutsideLink } from "./outside-link";

/** The tags that are others in a frame: what is set there is told to the page around, and links leave. */
export const framedTags = (lesson: string): MDXComponents => ({
  a: OutsideLink,
  Scenario: (props: ScenarioProps) => <FramedScenario {...props} lesson={lesson} />,
});
