'use client';

import { useTranslations } from 'next-intl';
import type { Ref } from 'react';
import { Button } from '@/ui/kit/button';
import { Dialog } from '@/ui/kit/dialog';
import { Key } from '@/ui/kit/status';
import css from './queue.module.css';

const hints = [
  [['j', 'k'], 'move'],
  [['Enter'], 'read'],
  [['c'], 'claim'],
  [['h'], 'release'],
  [['a'], 'alert'],
  [['/'], 'find'],
  [['?'], 'all'],
] as const;

/** The foot of the desk: which keys there are, and whether the list is live. */
export function QueueKeybar({ isLive, sound, onSound }: { isLive: boolean; sound: boolean; onSound: () => void }) {
  const t = useTranslations('queue');
  return (
    <footer className="keybar no-print">
      <p className="keys">
        {hints.map(([keys, words]) => (
          <span key={words}>
            {keys.map((key) => (
              <Key key={key}>{key}</Key>
            ))}{' '}
            {t(`keys.${words}`)}
          </span>
        ))}
      </p>
      <p className={css.foot}>
        <button type="button" className={css.chip} aria-pressed={sound} aria-label={t('sound.label')} onClick={onSound}>
          {t(sound ? 'sound.on' : 'sound.off')}
        </button>
        <span>{t(isLive ? 'live' : 'connecting')}</span>
      </p>
    </footer>
  );
}

/** All keys in a list; opens with the question mark. */
export function KeysDialog({ ref }: { ref: Ref<HTMLDialogElement> }) {
  const t = useTranslations('queue.keys');
  return (
    <Dialog
      ref={ref}
      id="keys"
      title={t('title')}
      actions={
        <form method="dialog">
          <Button type="submit">{t('close')}</Button>
        </form>
      }
    >
      <ul className={css.keylist}>
        {[...hints, [['1', '6'], 'filter'] as const].map(([keys, words]) => (
          <li key={words}>
            <span>
              {keys.map((key) => (
                <Key key={key}>{key}</Key>
              ))}
            </span>{' '}
            {t(words)}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
