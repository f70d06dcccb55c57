import Link from 'next/link';
import type { Route } from 'next';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { Desk } from '@/domain/access/permissions';
import type { UnseenAlerts } from '@/domain/safety/alert-view';
import { initialsOf } from '@/domain/shared/initials';
import { serverApi } from '@/trpc/server';
import { DeskFrame } from '@/ui/kit/desk-frame';
import { Logo } from '@/ui/kit/logo';
import { PersonMark } from '@/ui/kit/status';
import { Tabs } from '@/ui/kit/tabs';
import { AlertsTab, type Current } from './alerts-tab';
import { startPages } from './start-pages';
import { paths } from './paths';
import { requireSession } from './session/require-session';
import { SignOut } from './session/sign-out';

const deskPath = {
  queue: paths.queue,
  agenda: paths.agenda,
  alerts: paths.alerts,
  'on-call': paths.onCall,
  rules: paths.rules,
  system: paths.system,
} as const satisfies Record<Desk, () => Route>;

type DeskShellProps = {
  /** The desk this page is, or null for a page on top of one: a case, a visit, an alert. */
  here: Desk | null;
  /** The desk that such a page belongs to. */
  under?: Desk;
  /** Stands behind a desk's name. */
  badges?: Partial<Record<Desk, ReactNode>>;
  /** The page on top, as a tab of its own. */
  own?: { href: Route; words: string };
  alerts?: ReactNode;
  keys?: ReactNode;
  skip?: string;
  /** Drawn beside every page in case it is needed, so it asks the database for nothing: the tabs count a little later. */
  isFallback?: boolean;
  children: ReactNode;
};

/** The frame of every clinician page: the desks that are open to the reader, who they are, and how to sign out. The page brings <main id="main">. */
export async function DeskShell({ here, under, badges = {}, own, alerts, keys, skip, isFallback, children }: DeskShellProps) {
  const [t, { name, desks, home }] = await Promise.all([getTranslations('frame'), requireSession('staff')]);
  return (
    <DeskFrame
      skip={skip ?? t('skip')}
      logo={<Logo href={startPages[home]} />}
      tabs={
        <Tabs label={t('main')}>
          {desks.map((desk) => {
            const current = desk === here ? 'page' : desk === under ? 'true' : undefined;
            return desk === 'alerts' ? (
              <Alerts key={desk} current={current} initial={isFallback ? nothingSeen : undefined} />
            ) : (
              <Link key={desk} href={deskPath[desk]()} aria-current={current}>
                {t(`desks.${desk}`)}
                {badges[desk]}
              </Link>
            );
          })}
          {own === undefined ? null : (
            <Link href={own.href} aria-current="page">
              {own.words}
            </Link>
          )}
        </Tabs>
      }
      side={
        <>
          <PersonMark initials={initialsOf(name)} name={t('signedIn', { name })} state="you" />
          <SignOut words={t('signOut')} />
        </>
      }
      alerts={alerts ? { label: t('alerts'), notices: alerts } : undefined}
      keys={keys}
    >
      {children}
    </DeskFrame>
  );
}

const nothingSeen: UnseenAlerts = { unseen: 0, stat: [] };

async function Alerts({ current, initial }: { current: Current; initial: UnseenAlerts | undefined }) {
  const [t, counted] = await Promise.all([getTranslations('frame'), initial ?? serverApi().alerts.unseen()]);
  const words = { tab: t('desks.alerts'), unseen: t('unseen.label'), now: t('unseen.now') };
  return <AlertsTab initial={counted} current={current} words={words} />;
}
