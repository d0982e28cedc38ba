import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { Foot } from "@/components/embed/foot";
import { SimulatorWords } from "@/components/layout/simulator-words";
import { findSimulator, simulatorIds } from "@/components/simulators/registry";
import { Standing } from "@/components/simulators/standing";
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
    <>
      <SimulatorWords ids={[id]}>
        <Standing simulator={id} preset={simulator.starts[locale]} level={2} />
      </SimulatorWords>
      <Foot href={`/${locale}/simulators/${id}`} />
    </>
  );
}
