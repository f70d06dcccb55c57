import { useTranslations } from 'next-intl';
import { paths } from '@/app/paths';
import type { AgendaLine } from '@/domain/visit/views';
import type { Messages } from '@/i18n/english';
import { Tag } from '@/ui/kit/status';
import { minutesInWords, minutesBetween, timeOfDay, type Reader } from '@/domain/shared/time/in-words';
import css from './agenda-screen.module.css';

type AgendaRowProps = { line: AgendaLine; now: string; words: Messages['agenda']; zone: Reader };

/** One visit of the day. Who waits is said with since when, for how long, and whether the page is still open. */
export function AgendaRow({ line, now, words, zone }: AgendaRowProps) {
  const t = useTranslations('agenda');
  const { call, patientName: name, visitId, scheduledFor } = line;
  const waits = call.callState === 'CHECKED_IN';
  return (
    <tr data-state={call.signed ? 'SIGNED' : call.callState}>
      <td>
        <time dateTime={scheduledFor}>{timeOfDay(scheduledFor, zone)}</time>
      </td>
      <th scope="row">{name}</th>
      <td>
        <span className={css.state}>
          {t(`states.${call.signed ? 'SIGNED' : call.callState}`, {
            time: call.checkedInAt === null ? '' : timeOfDay(call.checkedInAt, zone),
          })}
        </span>
        {waits && call.checkedInAt !== null ? (
          <>
            {' '}
            <span className="quiet">{minutesInWords(minutesBetween(call.checkedInAt, now), zone.locale)}</span>{' '}
            <Tag tone={call.waiting === 'here' ? 'pine' : undefined}>{words[call.waiting]}</Tag>
          </>
        ) : null}
        {call.byPhone ? (
          <>
            {' '}
            <Tag icon="phone">{words.byPhone}</Tag>
          </>
        ) : null}
      </td>
      <td>
        {/* A full load: the leave to use the camera belongs to the document. */}
        <a className={waits ? 'btn btn--go' : 'btn'} href={paths.consultantVisit(visitId)} aria-label={t('openAloud', { name })}>
          {words.open}
        </a>
      </td>
    </tr>
  );
}
