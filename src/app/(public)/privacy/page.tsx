import type { Metadata } from 'next';
import { getLocale } from 'next-intl/server';
import { textsOf } from '@/i18n/texts';
import { ReadingLamp } from '@/ui/drawings/reading-lamp';
import { Prose } from '../prose';

export async function generateMetadata(): Promise<Metadata> {
  return { title: textsOf(await getLocale()).privacy.title };
}

/** Who reads what a patient writes, in plain words. */
export default async function PrivacyPage() {
  return <Prose text={textsOf(await getLocale()).privacy} picture={<ReadingLamp />} />;
}
