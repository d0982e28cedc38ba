import { type Poster, posterOf } from "@/components/simulators/posters";
import { findSimulator, simulators } from "@/components/simulators/registry";
import { findPreset, presetValues, startOf } from "@/components/simulators/start-values";
import { listLessons, loadCourse, loadLesson } from "@/lib/content/load";
import { openingOf, valuesAt } from "@/lib/content/opening";
import type { Locale } from "@/lib/i18n/locales";

export const kinds = ["learn", "simulators"] as const;

export type PictureKind = (typeof kinds)[number];

/** Everything that has a picture, as the addresses of the pages name it. */
export async function picturePieces(): Promise<{ kind: PictureKind; id: string }[]> {
  const { lessons } = await loadCourse();
  return [
    ...lessons.map((id) => ({ kind: "learn" as const, id })),
    ...simulators.map(({ id }) => ({ kind: "simulators" as const, id })),
  ];
}

export type Drawn = { readonly simulator: string; readonly poster: Poster };

/** The figure of a simulator as its page begins. */
export function simulatorPicture(locale: Locale, id: string): Drawn | null {
  const simulator = findSimulator(id);
  const preset = simulator && startOf(simulator, locale);
  if (!simulator || !preset) return null;
  return { simulator: id, poster: posterOf(simulator, presetValues(simulator, preset)) };
}

/** The figure of a lesson with the numbers its text begins with. */
export async function lessonPicture(locale: Locale, id: string): Promise<Drawn | null> {
  const opening = openingOf((await loadLesson(locale, id)).body);
  const simulator = findSimulator(opening?.simulator ?? "");
  const preset = simulator && findPreset(simulator, opening?.preset);
  if (!opening || !simulator || !preset) return null;
  const values = valuesAt(opening, presetValues(simulator, preset), simulator.parameters);
  return { simulator: simulator.id, poster: posterOf(simulator, values) };
}

export async function listedLesson(locale: Locale, id: string) {
  return (await listLessons(locale)).find((lesson) => lesson.id === id);
}
