import { getTranslations } from 'next-intl/server';
import type { CoverageView } from '@/domain/safety/alert-view';
import { initialsOf } from '@/domain/shared/initials';
import { Tag, PersonMark } from '@/ui/kit/status';
import css from './on-call.module.css';
import { TakeOver } from './take-over';

type Shift = CoverageView['shifts'][number];
type NowBarProps = { view: CoverageView; onCall: readonly Shift[]; moment: (instant: string) => string };

/** Who would be paged now, in this order and after how long; a licensed reader can take the first one's place. */
export async function NowBar({ view, onCall, moment }: NowBarProps) {
  const t = await getTranslations('alerts.cover');
  const [first] = onCall;
  return (
    <div className={css.now}>
      <h1>{t('title')}</h1>
      <ol className={css.order} aria-label={t('inThisOrder')}>
        {onCall.length === 0 ? (
          <li>
            <Tag tone="now">{t('nobodyNow')}</Tag>
          </li>
        ) : null}
        {onCall.map(({ id, personId, name, endsAt }, place) => (
          <li key={id}>
            <PersonMark initials={initialsOf(name)} name={name} state={personId === view.you ? 'you' : undefined} />{' '}
            <b>{personId === view.you ? t('you') : name}</b>{' '}
            <span className="quiet">
              {t('paged', { minutes: view.pageAfterMinutes[place] ?? view.pageAfterMinutes.at(-1) ?? 0 })},{' '}
              {t('until', { time: moment(endsAt) })}
            </span>
          </li>
        ))}
        <li className="quiet">{t('thenEveryone')}</li>
      </ol>
      {first === undefined || first.personId === view.you || !view.mayTakeOver ? null : (
        <TakeOver shiftId={first.id} name={first.name} until={moment(first.endsAt)} />
      )}
    </div>
  );
}
