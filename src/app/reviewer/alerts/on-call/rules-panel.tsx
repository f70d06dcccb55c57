import { getFormatter, getTranslations } from 'next-intl/server';
import type { CoverageView } from '@/domain/safety/alert-view';
import { hourMs } from '@/domain/shared/time/spans';
import { LevelMark, VerdictMark } from '@/ui/kit/status';
import css from './on-call.module.css';

const hoursOf = (spans: CoverageView['gaps']) =>
  Math.ceil(spans.reduce((sum, { from, to }) => sum + Date.parse(to) - Date.parse(from), 0) / hourMs);

/** What must hold in the coming week and whether it does; then who is paged when, from the numbers of the rules in force. */
export async function RulesPanel({ view }: { view: CoverageView }) {
  const [t, format] = await Promise.all([getTranslations('alerts'), getFormatter()]);
  const clock = (time: string) =>
    format.dateTime(new Date(`2000-01-01T${time}:00Z`), { timeZone: 'UTC', hour: 'numeric', minute: '2-digit' });
  const { sameDayCalls: calls, caringContact, pageAfterMinutes } = view;
  const [open, alone] = [hoursOf(view.gaps), hoursOf(view.thin)];
  return (
    <section className={css.pane} aria-labelledby="hold">
      <h2 id="hold">
        {t('cover.hold')} <small className="quiet">{t('cover.holdWhen')}</small>
      </h2>
      <ul className={css.rules}>
        <li>
          <VerdictMark verdict={open === 0 ? 'fits' : 'ask'}>{t('cover.holdSomebody')}</VerdictMark>
          {open === 0 ? null : <b className={css.open}>{t('cover.hoursOpen', { hours: open })}</b>}
        </li>
        <li>
          <VerdictMark verdict={alone === 0 ? 'fits' : 'ask'}>{t('cover.holdTwo')}</VerdictMark>
          {alone === 0 ? null : <b className={css.open}>{t('cover.hoursOpen', { hours: alone })}</b>}
        </li>
      </ul>
      <h2>{t('cover.rules')}</h2>
      <dl className={css.steps}>
        <div>
          <dt>
            <LevelMark level="now">{t('level.STAT')}</LevelMark>
          </dt>
          <dd>
            {t('cover.urgentRule', { minutes: format.list(pageAfterMinutes.slice(1).map(String), { type: 'conjunction' }) })}{' '}
            {t('cover.nextRule')}
          </dd>
        </div>
        <div>
          <dt>
            <LevelMark level="today">{t('level.P1')}</LevelMark>
          </dt>
          <dd>
            {t('cover.todayRule', {
              hours: calls.escalateEveryHours,
              opens: clock(calls.opens),
              closes: clock(calls.closes),
              allowed: calls.allowedHours,
            })}
          </dd>
        </div>
        <div>
          <dt>{t('cover.nobodyNow')}</dt>
          <dd>{t('cover.nobodyRule')}</dd>
        </div>
        <div>
          <dt>{t('watched.title')}</dt>
          <dd>{t('cover.afterRule', { from: caringContact.fromHours, to: caringContact.toHours })}</dd>
        </div>
      </dl>
    </section>
  );
}
