import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { Channel } from "@/components/embed/channel";
import { Foot } from "@/components/embed/foot";
import { FramedSimulator } from "@/components/embed/framed-simulator";
import { SimulatorWords } from "@/components/layout/simulator-words";
import { findSimulator, simulatorIds } from "@/components/simulators/registry";
import { isLocale, locales } from "@/lib/i18n/locales";

type Props = { params: Promise<{ locale: string; id: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return locales.flatMap((locale) => simulatorIds.map((id) => ({ locale, id })));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, id } = await params;
  const t = await getTranslations({ locale, namespace: "simulators" });
  return { title: t(`${id}.title`), robots: { index: false } };
}

export default async function EmbeddedSimulator({ params }: Props) {
  const { locale, id } = await params;
  const simulator = findSimulator(id);
  if (!isLocale(locale) || !simulator) notFound();
  setRequestLocale(locale);
  return (
    <Channel piece={{ kind: "simulators", id }} withScenario>
      <SimulatorWords ids={[id]}>
        <FramedSimulator simulator={id} preset={simulator.starts[locale]} />
      </SimulatorWords>
      <Foot href={`/${locale}/simulators/${id}`} />
    </Channel>
  );
}
