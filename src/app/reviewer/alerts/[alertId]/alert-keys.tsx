'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { Key } from '@/ui/kit/status';
import { paths } from '../../../paths';
import { useKeys } from '../../use-keys';
import { type AlertKey, alertKeys } from './alert-key-names';

const target = (key: AlertKey) => document.querySelector<HTMLElement>(`[data-key="${key}"]`);

/** From anywhere in a column `[` and `]` lead to the neighbor's heading. */
function jump(by: 1 | -1) {
  const all = [...document.querySelectorAll<HTMLElement>('[data-column]')];
  const here = all.findIndex((column) => column.contains(document.activeElement));
  const next = all[here < 0 ? 0 : Math.min(all.length - 1, Math.max(0, here + by))];
  next?.focus();
}

/** Logging a try begins at its first choice; nothing is chosen by the key. The others press their button or link. */
const act = (key: AlertKey) => () => {
  const found = target(key);
  if (key === 'l') found?.querySelector<HTMLElement>('input, textarea')?.focus();
  else found?.click();
};

/** The keys of an alert, and their names at the foot: only those that do something now. They rest while somebody types. */
export function AlertKeys({ works, isLive }: { works: readonly AlertKey[]; isLive: boolean }) {
  const t = useTranslations('alerts');
  const router = useRouter();
  const shown = alertKeys.filter((key) => works.includes(key));
  useKeys({
    ...Object.fromEntries(shown.map((key) => [key, act(key)])),
    '[': () => jump(-1),
    ']': () => jump(1),
    Escape: () => router.push(paths.alerts()),
  });
  return (
    <footer className="keybar no-print">
      <p className="keys">
        {shown.map((key) => (
          <span key={key}>
            <Key>{key}</Key> {t(`keys.${key}`)}
          </span>
        ))}
        <span>
          <Key>[</Key>
          <Key>]</Key> {t('keys.column')}
        </span>
        <span>
          <Key>Esc</Key> {t('keys.back')}
        </span>
      </p>
      <p>{t(isLive ? 'live' : 'connecting')}</p>
    </footer>
  );
}
