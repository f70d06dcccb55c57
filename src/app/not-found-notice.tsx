import { getTranslations } from 'next-intl/server';
import { QuietWindow } from '@/ui/drawings/quiet-window';
import { LinkButton } from '@/ui/kit/button';
import css from './not-found-notice.module.css';
import { ReaderFrame, OwnWorkLink } from './not-your-page';
import { PatientShell } from './patient-shell';
import { paths } from './paths';
import { readSession } from './session/require-session';

/** For an address that does not exist, or belongs to what somebody else has: both look the same. Its link goes to the reader's own work. */
export async function StaffNotFound() {
  const [t, session] = await Promise.all([getTranslations('errors.missing'), readSession().catch(() => null)]);
  if (session === null) return <PatientNotFound links={[{ href: paths.staffSignIn(), words: t('signIn') }]} />;
  return (
    <ReaderFrame session={session} isFallback>
      <div className={css.lost}>
        <QuietWindow />
        <h1>{t('title')}</h1>
        <p className="measure">{t(session.home === 'patient' ? 'text' : 'staffText')}</p>
        <OwnWorkLink session={session} />
      </div>
    </ReaderFrame>
  );
}

type MissingProps = { links: readonly { href: string; words: string }[] };

/** The same in the frame of the patients and of visitors; the first link goes to their own page. */
export async function PatientNotFound({ links }: MissingProps) {
  const t = await getTranslations('errors.missing');
  return (
    <PatientShell>
      <div className={css.lost}>
        <QuietWindow />
        <h1>{t('title')}</h1>
        <p className="measure">{t('text')}</p>
        <p className={css.actions}>
          {links.map(({ href, words }, place) => (
            <LinkButton key={href} look={place === 0 ? 'go' : 'bare'} href={href}>
              {words}
            </LinkButton>
          ))}
        </p>
      </div>
    </PatientShell>
  );
}
