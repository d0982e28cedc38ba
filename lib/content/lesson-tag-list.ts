/** The closed list of tags a lesson may use, and what each may be told. The page's own table is held to it by `tsc`. */
type TagShape = {
  readonly needs: readonly string[];
  readonly may?: readonly string[];
  /** Stands around other text, so it has an end tag. */
  readonly around?: boolean;
};

export const lessonTagList = {
  Scenario: { needs: ["simulator", "preset"], may: ["set"], around: true },
  Scrub: { needs: ["name"], may: ["as"] },
  Given: { needs: ["name"], may: ["as"] },
  Result: { needs: ["name"], may: ["set", "as"] },
  Ledger: { needs: ["months"] },
  Simulator: { needs: [], may: ["control"] },
  Story: { needs: [], around: true },
  Rule: { needs: [], around: true },
  Aside: { needs: [], around: true },
  ThisWeek: { needs: [], around: true },
  Recall: { needs: ["id"] },
  Faded: { needs: ["id"] },
  Check: { needs: ["id"] },
  Fact: { needs: ["id"] },
  Cite: { needs: ["id"] },
  Term: { needs: ["id"], around: true },
  Sources: { needs: [] },
} as const satisfies Record<string, TagShape>;

export type LessonTag = keyof typeof lessonTagList;

export type TagList = Readonly<Record<string, TagShape>>;

/** Tags that show an item of the lesson's quiz file. */
export const itemTags = ["Recall", "Faded", "Check"] as const satisfies readonly LessonTag[];
