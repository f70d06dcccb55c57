import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { NotYourPage } from '../../not-your-page';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('errors.notYours'))('title') };
}

/** Where somebody of the clinic is led who opened a page of the patients. */
export default function StaffAtPatientPage() {
  return <NotYourPage page="patient" />;
}
