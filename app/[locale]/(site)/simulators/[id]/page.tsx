import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { Discovery } from "@/components/embed/discovery";
import { Page } from "@/components/layout/page";
import { PagePicture } from "@/components/layout/page-picture";
import { SimulatorWords } from "@/components/layout/simulator-words";
import { StorageNotice } from "@/components/progress/storage-notice";
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
  return { title: t(`${id}.title`), description: t(`${id}.lead`) };
}

export default async function SimulatorPage({ params }: Props) {
  const { locale, id } = await params;
  const simulator = findSimulator(id);
  if (!isLocale(locale) || !simulator) notFound();
  setRequestLocale(locale);
  const t = await getTranslations("simulators");
  return (
    <Page narrow title={t(`${id}.title`)} lead={t(`${id}.lead`)}>
      <Discovery path={`/${locale}/simulators/${id}`} title={t(`${id}.title`)} />
      <PagePicture
        locale={locale}
        kind="simulators"
        id={id}
        title={t(`${id}.title`)}
        lead={t(`${id}.lead`)}
      />
      <StorageNotice />
      <SimulatorWords ids={[id]}>
        <Standing simulator={id} preset={simulator.starts[locale]} level={2} />
      </SimulatorWords>
      {t.has(`${id}.lesson`) && (
        <p className="mt-8">
          <a className="link" href={`/${locale}/learn/${t(`${id}.lesson`)}`}>
            {t(`${id}.lesson-link`)}
          </a>
        </p>
      )}
    </Page>
  );
}
