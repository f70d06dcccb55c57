import { getTranslations } from 'next-intl/server';
import { paths } from '@/app/paths';
import { SignOutForm } from './sign-out-form';

/** Sign-out ends the session in the database, so it is a form and not a link. */
export async function PatientSignOut({ caseId }: { caseId: string | null }) {
  const [t, offline] = await Promise.all([getTranslations('patient'), getTranslations('offline.signOut')]);
  const words = {
    signOut: t('signOut'),
    title: offline('title'),
    waiting: offline.raw('words') as string,
    stay: offline('stay'),
    go: offline('go'),
  };
  return <SignOutForm action={paths.signOut()} caseId={caseId} words={words} />;
}
