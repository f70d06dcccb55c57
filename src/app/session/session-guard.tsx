import { getTranslations } from 'next-intl/server';
import type { SessionView } from '@/domain/access/session-view';
import { paths } from '../paths';
import { KeepSession } from './keep-session';

type SessionGuardProps = { session: SessionView; entrance: 'patient' | 'staff' };

/** Keeps this reader's session awake while they are there, and says so when it is over. Every signed-in page has one. */
export async function SessionGuard({ session: { idleMinutes, sessionId }, entrance }: SessionGuardProps) {
  const t = await getTranslations('frame.ended');
  const words = { title: t('title'), text: t('text'), go: t('go'), inCall: t('inCall'), inCallGo: t('inCallGo') };
  const entranceUrl = `${entrance === 'staff' ? paths.staffSignIn() : paths.enter()}?next=`;
  return <KeepSession idleMinutes={idleMinutes} sessionId={sessionId} entranceUrl={entranceUrl} words={words} />;
}
