import type { Metadata } from 'next';
import { getLocale } from 'next-intl/server';
import { paths } from '@/app/paths';
import { textsOf } from '@/i18n/texts';
import { InfusionChair } from '@/ui/drawings/infusion-chair';
import { Prose } from '../prose';

export async function generateMetadata(): Promise<Metadata> {
  return { title: textsOf(await getLocale()).treatment.title };
}

/** What the treatment is and is not, what can go wrong, and what else can help. */
export default async function AboutTreatmentPage() {
  const { treatment } = textsOf(await getLocale());
  return <Prose text={treatment} picture={<InfusionChair />} next={{ href: paths.enter(), words: treatment.start }} />;
}
