'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { Key } from '@/ui/kit/status';
import { useKeys } from '../../use-keys';

/** Whoever else changes the calendar is seen within this time. */
const lookAgainMs = 30_000;

type OnCallKeysProps = { mayTakeOver: boolean; hasGap: boolean };

/** The keys of the calendar and their names at the foot; reads the page again while it is in view. */
export function OnCallKeys({ mayTakeOver, hasGap }: OnCallKeysProps) {
  const t = useTranslations('alerts.cover.keys');
  const router = useRouter();
  const begin = () => document.getElementById('person')?.focus();
  useKeys({
    t: mayTakeOver ? () => document.querySelector<HTMLElement>('[data-key="t"]')?.click() : undefined,
    f: hasGap ? () => document.querySelector<HTMLElement>('[data-key="f"]')?.click() : undefined,
    n: begin,
  });
  useEffect(() => {
    const look = () => document.visibilityState === 'visible' && router.refresh();
    const timer = setInterval(look, lookAgainMs);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [router]);
  const shown = (['t', 'f', 'n'] as const).filter((key) => (key === 't' ? mayTakeOver : key === 'f' ? hasGap : true));
  return (
    <footer className="keybar no-print">
      <p className="keys">
        {shown.map((key) => (
          <span key={key}>
            <Key>{key}</Key> {t(key)}
          </span>
        ))}
      </p>
    </footer>
  );
}
