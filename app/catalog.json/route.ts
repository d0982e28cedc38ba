import { getTranslations } from "next-intl/server";
import { simulators } from "@/components/simulators/registry";
import { catalogOf } from "@/lib/content/catalog";
import { listLessons } from "@/lib/content/load";

export const dynamic = "force-static";

/** What can be shown, linked and embedded, for programs. The shape is a promise: docs/decisions/005. */
export async function GET() {
  const en = await getTranslations({ locale: "en", namespace: "simulators" });
  const zh = await getTranslations({ locale: "zh", namespace: "simulators" });
  const lessons = { en: await listLessons("en"), zh: await listLessons("zh") };
  return Response.json(
    catalogOf(simulators, lessons, (id) => ({ en: en(`${id}.title`), zh: zh(`${id}.title`) })),
  );
}
