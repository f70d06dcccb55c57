'use client';

import { useTranslations } from 'next-intl';
import type { QueueRow } from '@/domain/queue/queue-view';
import { Button } from '@/ui/kit/button';
import { Notice } from '@/ui/kit/notice';
import { Key, LevelMark } from '@/ui/kit/status';
import css from './queue.module.css';
import { useClockWords } from './use-clock-words';

type QueueAlertProps = {
  /** Urgent cases that nobody has taken, longest waiting first. */
  urgent: readonly QueueRow[];
  nowMs: number;
  isBusy: boolean;
  onTake: (row: QueueRow) => void;
  onShow: (row: QueueRow) => void;
};

/** Stays until every urgent case has someone. It is spoken once by the screen's live region, not at each tick of its clock. */
export function QueueAlert({ urgent, nowMs, isBusy, onTake, onShow }: QueueAlertProps) {
  const t = useTranslations('queue.alert');
  const rule = useTranslations('case.rule');
  const level = useTranslations('queue.level');
  const { say } = useClockWords();
  const [first, ...more] = urgent;
  if (first === undefined) return null;
  const because = first.hereBecause[0];
  return (
    <section aria-label={t('label')}>
      <Notice
        tone="now"
        className={css.alert}
        sign={<LevelMark level="now">{level('now')}</LevelMark>}
        action={
          <span className={css.acts}>
            <Button look="go" disabled={isBusy} onClick={() => onTake(first)}>
              {t('take')} <Key>a</Key>
            </Button>
            <Button onClick={() => onShow(first)}>
              {t('show')} <Key>o</Key>
            </Button>
          </span>
        }
      >
        <b>
          <bdi>{first.patientName}</bdi>
          {first.ageYears === null ? null : `, ${first.ageYears}`}
        </b>
        {because === undefined ? null : `: ${rule(because)}`}. {t('nobody')}{' '}
        <span className="nowrap">{t('ago', { time: say(nowMs - Date.parse(first.waitingSince)) })}</span>{' '}
        {more.length > 0 ? t('more', { count: more.length }) : null}
      </Notice>
    </section>
  );
}
