import Link from 'next/link';
import type { Route } from 'next';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { DeskFrame } from '@/ui/kit/desk-frame';
import { Logo } from '@/ui/kit/logo';
import { Tabs } from '@/ui/kit/tabs';

export type DeskTab = { href: Route; words: string; badge?: ReactNode; here?: boolean };

type DeskShellProps = {
  home: Route;
  tabs: readonly DeskTab[];
  side?: ReactNode;
  alerts?: ReactNode;
  keys?: ReactNode;
  skip?: string;
  children: ReactNode;
};

/** DeskFrame with this site's words. Wrap every clinician page in it; the page brings <main id="main">. */
export async function DeskShell({ home, tabs, side, alerts, keys, skip, children }: DeskShellProps) {
  const t = await getTranslations('frame');
  return (
    <DeskFrame
      skip={skip ?? t('skip')}
      logo={<Logo href={home} />}
      tabs={
        <Tabs label={t('main')}>
          {tabs.map(({ href, words, badge, here }) => (
            <Link key={href} href={href} aria-current={here ? 'page' : undefined}>
              {words}
              {badge}
            </Link>
          ))}
        </Tabs>
      }
      side={side}
      alerts={alerts ? { label: t('alerts'), notices: alerts } : undefined}
      keys={keys}
    >
      {children}
    </DeskFrame>
  );
}
