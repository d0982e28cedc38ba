import type { DrawSpec, Item } from "../quiz/schema";

/** One check before the lessons, one after them with other numbers, and one some weeks later. */
export const formNames = ["before", "after", "later"] as const;

export type FormName = (typeof formNames)[number];

/** What stands for a lesson in the answers to a check. */
export const CHECKS = "three-checks";

/** Each form has the questions in its own numbers; `right`: the choice that is right with these. */
export type FormPart = { readonly draw: DrawSpec; readonly right?: string | undefined };

export type Forms = Readonly<Record<FormName, Readonly<Record<string, FormPart>>>>;

/** The numbers of a form are given, so one seed serves: it mixes what may be mixed. */
export const FORM_SEED = 1;

export const formItemId = (item: string, form: FormName): string => `${item}-${form}`;

/** The questions of a form, as items of their own: answers to them are told apart by their ids. */
export function formItems(items: readonly Item[], forms: Forms, form: FormName): Item[] {
  return items.map((item) => {
    const { draw, right } = forms[form][item.id] ?? { draw: {} };
    const own = { ...item, id: formItemId(item.id, form), draw: { ...item.draw, ...draw } };
    if (right === undefined || own.kind !== "single") return own;
    const choices = own.choices.map(({ correct: _, ...choice }) =>
      choice.id === right ? { ...choice, correct: true as const } : choice,
    );
    return { ...own, choices };
  });
}
