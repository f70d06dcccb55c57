import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { momentInList } from '@/domain/shared/time/in-words';
import { api } from '@/trpc/server';
import { NotYourPage } from '../../../not-your-page';
import { readForPage } from '../../../session/read-for-page';
import { DataTable } from '@/ui/kit/data-table';
import { EmptyState } from '@/ui/kit/empty-state';
import { Notice } from '@/ui/kit/notice';
import css from '../alerts.module.css';
import { AlertsDesk } from '../desk';
import { RemoveShift } from './remove-shift';
import { ShiftForm } from './shift-form';
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
    readForPage(api().alerts.coverage()),
  ]);
  if (view === null) return <NotYourPage page="on-call" />;
  const { timeZone } = view;
  const moment = (instant: string) => momentInList(instant, { locale, timeZone });
  const whole = (instant: string) => (
    <time className="nowrap" dateTime={instant}>
      {moment(instant)}
    </time>
  );
  const now = Date.now();
  const here = view.shifts
    .filter(({ startsAt, endsAt }) => Date.parse(startsAt) <= now && now < Date.parse(endsAt))
    .sort((a, b) => a.rung - b.rung);
  return (
    <AlertsDesk here="on-call">
      <main id="main" className="desk__page" tabIndex={-1}>
        <h1>{t('title')}</h1>
        {here.length === 0 ? (
          <Notice tone="wait" icon="alert">
            {life('nobodyNotice')}
          </Notice>
        ) : (
          <p>
            <b>{t('onCall', { names: here.map(({ name }) => name).join(', ') })}</b>
          </p>
        )}
        <p className="measure">{t('lede')}</p>
        <section className={css.part} aria-labelledby="gaps">
          <h2 id="gaps">{t('gaps')}</h2>
          {view.gaps.length === 0 ? <p>{t('noGaps')}</p> : null}
          {view.gaps.map(({ from, to }) => (
            <Notice key={from} tone="wait" icon="alert">
              {whole(from)} – {whole(to)}
            </Notice>
          ))}
        </section>
        <section className={css.part} aria-labelledby="week">
          <h2 id="week">{t('now')}</h2>
          <WeekBoard view={view} />
          {view.shifts.length === 0 ? (
            <EmptyState title={t('none')} />
          ) : (
            <div className={css.scroll}>
              <DataTable caption={t('now')} className={css.shifts}>
                <thead>
                  <tr>
                    {(['rung', 'who', 'from', 'to'] as const).map((key) => (
                      <th key={key} scope="col">
                        {t(key)}
                      </th>
                    ))}
                    <td />
                  </tr>
                </thead>
                <tbody>
                  {view.shifts.map(({ id, rung, name, startsAt, endsAt }) => (
                    <tr key={id}>
                      <td>{rung + 1}</td>
                      <th scope="row">{name}</th>
                      <td>{whole(startsAt)}</td>
                      <td>{whole(endsAt)}</td>
                      <td>
                        <RemoveShift shiftId={id} name={name} from={moment(startsAt)} to={moment(endsAt)} />
                      </td>
                    </tr>
                  ))}
                </tbody>
              </DataTable>
            </div>
          )}
        </section>
        <ShiftForm people={view.people} timeZone={timeZone} />
      </main>
    </AlertsDesk>
  );
}
