'use client';

import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { AlertReaders as Readers } from '@/domain/safety/alert-view';
import { initialsOf } from '@/domain/shared/initials';
import { useApi } from '@/trpc/react';
import { LiveRegion } from '@/ui/kit/live-region';
import { PersonMark } from '@/ui/kit/status';
import css from '../alert-page.module.css';

/** A reader who has not reported for a little longer than twice this has left. */
const everyMs = 10_000;

const isWriting = () => document.activeElement instanceof HTMLTextAreaElement;

/** Who else has this alert open, and who of them is writing: two people who call the same patient should know of each other. */
export function AlertReadersLine({ alertId }: { alertId: string }) {
  const t = useTranslations('alerts.readers');
  const { mutate } = useMutation(useApi().alerts.attend.mutationOptions());
  const [others, setOthers] = useState<Readers['others']>([]);
  const said = useRef(false);
  const attend = useEffectEvent((change: 'any' | 'of writing') => {
    if (document.visibilityState !== 'visible' || (change === 'of writing' && said.current === isWriting())) return;
    said.current = isWriting();
    mutate({ alertId, isWriting: said.current }, { onSuccess: ({ others }) => setOthers(others), onError: () => setOthers([]) });
  });
  useEffect(() => {
    const look = () => attend('any');
    const lookAtFocus = () => attend('of writing');
    look();
    const timer = setInterval(look, everyMs);
    document.addEventListener('visibilitychange', look);
    document.addEventListener('focusin', lookAtFocus); // a note is begun, or left
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
      document.removeEventListener('focusin', lookAtFocus);
    };
  }, [alertId]);
  return (
    <LiveRegion>
      <ul className={css.readers}>
        {others.map(({ name, isWriting: writes }) => (
          <li key={name}>
            <PersonMark initials={initialsOf(name)} name={name} /> {t(writes ? 'writes' : 'reads', { name })}
          </li>
        ))}
      </ul>
    </LiveRegion>
  );
}
