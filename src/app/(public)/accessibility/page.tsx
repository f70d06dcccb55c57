import type { Metadata } from 'next';
import { getLocale } from 'next-intl/server';
import { textsOf } from '@/i18n/texts';
import { QuietWindow } from '@/ui/drawings/quiet-window';
import { Prose } from '../prose';

export async function generateMetadata(): Promise<Metadata> {
  return { title: textsOf(await getLocale()).accessibility.title };
}

/** What can be set, what works, and whom to tell when something does not. */
export default async function AccessibilityPage() {
  return <Prose text={textsOf(await getLocale()).accessibility} picture={<QuietWindow />} />;
}
