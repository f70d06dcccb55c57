import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { momentInList } from '@/domain/shared/time/in-words';
import { serverApi } from '@/trpc/server';
import { NotYourPage } from '../../../not-your-page';
import { readForPage } from '../../../session/read-for-page';
import { EmptyState } from '@/ui/kit/empty-state';
import { Notice } from '@/ui/kit/notice';
import { KeyHint, LevelMark } from '@/ui/kit/status';
import { AlertsFrame } from '../alerts-frame';
import { NowBar } from './now-bar';
import { OnCallKeys } from './on-call-keys';
import css from './on-call.module.css';
import { RulesPanel } from './rules-panel';
import { ShiftForm } from './shift-form';
import { ShiftTable } from './shift-table';
import { Stretches } from './stretches';
import { WeekBoard } from './week-board';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('alerts'))('cover.title') };
}

/** The coming week: who is paged first, second, third, and the hours in which nobody is. */
export default async function OnCallPage() {
  const [t, life, locale, view] = await Promise.all([
    getTranslations('alerts.cover'),
    getTranslations('alerts.life'),
    getLocale(),
    readForPage(serverApi().alerts.coverage()),
  ]);
  if (view === null) return <NotYourPage page="on-call" />;
  const { timeZone } = view;
  // Where nobody is on call the gap says it already.
  const alone = view.thin.filter(({ from, to }) => !view.gaps.some((gap) => gap.from <= from && to <= gap.to));
  const moment = (instant: string) => momentInList(instant, { locale, timeZone });
  const whole = (instant: string) => (
    <time className="nowrap" dateTime={instant}>
      {moment(instant)}
    </time>
  );
  const now = Date.now();
  const onCall = view.shifts
    .filter(({ startsAt, endsAt }) => Date.parse(startsAt) <= now && now < Date.parse(endsAt))
    .sort((a, b) => a.rung - b.rung);
  const [gap] = view.gaps;
  const mayTakeOver = view.mayTakeOver && onCall[0] !== undefined && onCall[0].personId !== view.you;
  return (
    <AlertsFrame here="on-call">
      <div className={css.screen}>
        <main id="main" className={css.page} tabIndex={-1}>
          <NowBar view={view} onCall={onCall} moment={moment} />
          {onCall.length === 0 ? (
            <Notice tone="wait" icon="alert">
              {life('nobodyNotice')}
            </Notice>
          ) : null}
          {gap === undefined ? null : (
            <Notice
              tone="now"
              sign={<LevelMark level="now">{t('gapTitle')}</LevelMark>}
              action={
                <a className="btn btn--go" href="#person" data-key="f" aria-keyshortcuts="f">
                  {t('fill')}
                  <KeyHint>f</KeyHint>
                </a>
              }
            >
              <b>{t('gapText', { from: moment(gap.from), to: moment(gap.to) })}</b> {t('gapMeaning')}
            </Notice>
          )}
          <section className={`${css.week} ${css.drawing}`} aria-labelledby="week">
            <h2 id="week">
              {t('now')} <small className="quiet">{t('lede')}</small>
            </h2>
            <WeekBoard view={view} />
          </section>
          <div className={css.bench}>
            <section className={css.pane} aria-labelledby="gaps">
              <h2 id="gaps">{t('gaps')}</h2>
              <Stretches spans={view.gaps} level="now" words={t('gapTitle')} whole={whole} />
              <Stretches spans={alone} level="today" words={t('thin')} whole={whole} />
              {view.gaps.length + alone.length === 0 ? <p>{t('noGaps')}</p> : null}
            </section>
            <div className={css.pane}>
              <ShiftForm people={view.people} timeZone={timeZone} pageAfterMinutes={view.pageAfterMinutes} />
            </div>
            <RulesPanel view={view} />
          </div>
          <section className={css.week} aria-labelledby="shifts">
            <h2 id="shifts">
              {t('shifts')} <small className="quiet">{t('lede')}</small>
            </h2>
            {view.shifts.length === 0 ? <EmptyState title={t('none')} /> : <ShiftTable {...{ view, whole, moment }} />}
          </section>
        </main>
        <OnCallKeys mayTakeOver={mayTakeOver} hasGap={gap !== undefined} />
      </div>
    </AlertsFrame>
  );
}
