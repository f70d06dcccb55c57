'use client';

import { useTranslations } from 'next-intl';
import { isInTrouble, type PartState, type PartView } from '@/domain/system/system-view';
import { Icon, type IconName } from '@/ui/kit/icon';
import css from './system.module.css';

const icons: Record<PartState, IconName> = { ok: 'check', late: 'clock', away: 'offline', absent: 'info', unknown: 'clock' };

type PartCardProps = {
  view: PartView;
  lettersWaiting: number;
  /** An ISO instant in words. */
  moment: (instant: string) => string;
  /** The page could not read again: what is here may have changed. */
  isOld: boolean;
};

/** One part: its state, since when, its last sign of life, and what follows for people. */
export function PartCard({ view, lettersWaiting, moment, isOld }: PartCardProps) {
  const t = useTranslations('system');
  const { part, state, since, lastSignAt } = view;
  const isTrouble = isInTrouble(view);
  const sign = lastSignAt === null ? t('noSign') : t('lastSign', { time: moment(lastSignAt) });
  return (
    <li className={css.part} data-state={state} data-old={isOld || undefined}>
      <h2 className={css.name}>{t(`parts.${part}.name`)}</h2>
      <p className={css.state}>
        <Icon name={icons[state]} />
        <b>{t(`states.${state}`)}</b>
        {since === null ? null : <span className="quiet">{t('since', { time: moment(since) })}</span>}
      </p>
      <p>{isTrouble ? t(`parts.${part}.away`) : t(`parts.${part}.does`)}</p>
      {part === 'mail' && lettersWaiting > 0 ? <p>{t('lettersWaiting', { count: lettersWaiting })}</p> : null}
      {isTrouble ? <p className="quiet small">{sign}</p> : null}
    </li>
  );
}
