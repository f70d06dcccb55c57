'use client';

import { useTranslations } from 'next-intl';
import { paths } from '@/app/paths';
import type { AgendaView } from '@/domain/visit/views';
import type { Messages } from '@/i18n/english';
import { EmptyState } from '@/ui/kit/empty-state';
import { LiveRegion } from '@/ui/kit/live-region';
import { addDays } from '@/domain/shared/time/calendar-date';
import { dayInWords } from '@/domain/shared/time/in-words';
import { localDateOf } from '@/domain/shared/time/local-date';
import { useArrivals } from '../use-arrivals';
import { AgendaRow } from './agenda-row';
import { useAgenda } from './use-agenda';
import css from './agenda-screen.module.css';

type AgendaScreenProps = { initial: AgendaView; day: string | undefined; words: Messages['agenda']; locale: string };

/** The day as a list that stands still: rows change where they are, and nobody jumps under the cursor. */
export function AgendaScreen({ initial, day, words, locale }: AgendaScreenProps) {
  const t = useTranslations('agenda');
  const { agenda, stale } = useAgenda(initial, day);
  const waiting = agenda.lines.filter(({ call }) => call.callState === 'CHECKED_IN');
  const arrived = useArrivals(waiting.map(({ visitId, patientName }) => ({ id: visitId, name: patientName })));
  const zone = { locale, timeZone: agenda.timeZone };
  const link = (days: number) => `${paths.agenda()}?day=${addDays(localDateOf(Date.parse(agenda.from), agenda.timeZone), days)}`;
  return (
    <main id="main" className={`desk__page ${css.agenda}`}>
      <header>
        <h1>{dayInWords(agenda.from, zone)}</h1>
        <p className="quiet">
          {t('count', { count: agenda.lines.length })}. <b>{t('waitingNow', { count: waiting.length })}</b>
        </p>
        <nav className={css.days} aria-label={words.title}>
          <a href={link(-1)}>{words.before}</a>
          <a href={paths.agenda()}>{words.today}</a>
          <a href={link(1)}>{words.after}</a>
        </nav>
      </header>
      <LiveRegion>{arrived === null ? null : <p className="aloud">{t('arrived', { name: arrived })}</p>}</LiveRegion>
      <LiveRegion>{stale ? <p className="quiet">{words.stale}</p> : null}</LiveRegion>
      {agenda.lines.length === 0 ? (
        <EmptyState title={words.emptyTitle}>{words.empty}</EmptyState>
      ) : (
        <table className={css.list}>
          <caption className="aloud">{words.list}</caption>
          <thead>
            <tr>
              <th scope="col">{words.time}</th>
              <th scope="col">{words.patient}</th>
              <th scope="col">{words.state}</th>
              <th scope="col">
                <span className="aloud">{words.act}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {agenda.lines.map((line) => (
              <AgendaRow key={line.visitId} line={line} now={agenda.now} words={words} zone={zone} />
            ))}
          </tbody>
        </table>
      )}
    </main>
  );
}
