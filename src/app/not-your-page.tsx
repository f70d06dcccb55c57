import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { Desk } from '@/domain/access/permissions';
import type { SessionView } from '@/domain/access/session-view';
import { LinkButton } from '@/ui/kit/button';
import { DeskShell } from './desk-shell';
import { startPages } from './start-pages';
import css from './not-found-notice.module.css';
import { PatientShell } from './patient-shell';
import { requireSession } from './session/require-session';
import { SignOut } from './session/sign-out';

type NotYourPageProps = {
  /** Whose page it is: a desk, one case, one visit, or the patients' own pages. */
  page: Desk | 'case' | 'visit' | 'patient';
};

/** Shown to somebody who is signed in and whose roles are not for this page: whose it is, and where their own work is. */
export async function NotYourPage({ page }: NotYourPageProps) {
  const [t, session] = await Promise.all([getTranslations('errors.notYours'), requireSession('staff')]);
  return (
    <ReaderFrame session={session}>
      <div className={css.lost}>
        <h1>{t('title')}</h1>
        <p className="measure">{t(`whose.${page}`)}</p>
        <OwnWorkLink session={session} />
      </div>
    </ReaderFrame>
  );
}

/** The frame that this person knows: the patients' with its crisis line, or that of the desks. */
export function ReaderFrame({
  session,
  isFallback,
  children,
}: {
  session: SessionView;
  isFallback?: boolean;
  children: ReactNode;
}) {
  if (session.home === 'patient') return <PatientShell home={startPages.patient}>{children}</PatientShell>;
  return (
    <DeskShell here={null} isFallback={isFallback}>
      <main id="main" className="desk__page" tabIndex={-1}>
        {children}
      </main>
    </DeskShell>
  );
}

/** A button to where this person's work begins. Somebody without a desk yet is told that, and can sign out to come in as somebody else. */
export async function OwnWorkLink({ session: { home, desks, name } }: { session: SessionView }) {
  const [t, frame] = await Promise.all([getTranslations('errors.notYours'), getTranslations('frame')]);
  const hasPage = home === 'patient' || desks.length > 0;
  return (
    <>
      {hasPage ? null : <p className="measure">{t('noDesk')}</p>}
      <div className={css.actions}>
        {hasPage ? (
          <LinkButton look="go" href={startPages[home]}>
            {t(`go.${home}`)}
          </LinkButton>
        ) : null}
        {/* The frame of the desks has its own. */}
        {home === 'patient' ? <SignOut words={frame('signOut')} /> : null}
      </div>
      <p className="small quiet">{frame('signedIn', { name })}</p>
    </>
  );
}
