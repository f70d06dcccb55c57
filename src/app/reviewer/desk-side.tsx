import { getTranslations } from 'next-intl/server';
import { initialsOf } from '@/domain/shared/initials';
import { Who } from '@/ui/kit/status';
import { requireSession } from '../session/require-session';
import { SignOut } from '../session/sign-out';

/** The right end of the bar: who is signed in, and the way out. */
export async function DeskSide() {
  const [t, { name }] = await Promise.all([getTranslations('queue'), requireSession('staff')]);
  return (
    <>
      <Who initials={initialsOf(name)} name={t('signedIn', { name })} state="you" />
      <SignOut words={t('signOut')} />
    </>
  );
}
