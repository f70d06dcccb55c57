'use client';

import { useTranslations } from 'next-intl';
import { isInTrouble, type SystemView } from '@/domain/system/system-view';
import { useApi } from '@/trpc/react';
import { refusalOf } from '@/trpc/refusal-of';
import { useReadAgain } from '@/trpc/use-read-again';
import { Button } from '@/ui/kit/button';
import { LiveRegion } from '@/ui/kit/live-region';
import { Notice } from '@/ui/kit/notice';
import { paths } from '../../paths';
import { PartCard } from './part-card';
import css from './system.module.css';
import { useTimes } from '@/ui/kit/use-times';

/** Nothing announces that a part went or came back. */
const lookAgainMs = 4_000;

/** Every part with its state in words. What changes is said once, in the line under the title. */
export function SystemScreen({ initial }: { initial: SystemView }) {
  const t = useTranslations('system');
  const { data, error, refetch } = useReadAgain(useApi().system.read.queryOptions(), initial, {
    everyMs: lookAgainMs,
    retry: false,
  });
  const times = useTimes(data.timeZone);
  /** To the second: two people compare what they see by it. */
  const moment = (instant: string) => times.inList(instant, 'seconds');
  const troubled = data.parts.filter(isInTrouble).map(({ part }) => t(`parts.${part}.name`));
  return (
    <main id="main" className="desk__page" tabIndex={-1}>
      <h1>{t('title')}</h1>
      <LiveRegion>
        <p className={css.sum}>
          {error !== null ? t('notKnown') : troubled.length === 0 ? t('allWell') : t('trouble', { parts: troubled.join(', ') })}
        </p>
      </LiveRegion>
      {error === null ? null : <Stale error={error} time={moment(data.readAt)} onAgain={() => void refetch()} />}
      <ul className={css.parts}>
        {data.parts.map((part) => (
          <PartCard key={part.part} view={part} lettersWaiting={data.lettersWaiting} moment={moment} isOld={error !== null} />
        ))}
      </ul>
      <p className="quiet small">{t('read', { time: moment(data.readAt) })}</p>
    </main>
  );
}

/** Why what is shown is not current: signed out, or our server does not answer. */
function Stale({ error, time, onAgain }: { error: unknown; time: string; onAgain: () => void }) {
  const t = useTranslations('system');
  if (refusalOf(error).code === 'UNAUTHORIZED')
    return (
      <Notice tone="wait" role="alert" action={<a href={paths.staffSignIn(paths.system())}>{t('signIn')}</a>}>
        {t('signedOut')}
      </Notice>
    );
  return (
    <Notice tone="wait" icon="offline" role="status" action={<Button onClick={onAgain}>{t('again')}</Button>}>
      {t('stale', { time })}
    </Notice>
  );
}
