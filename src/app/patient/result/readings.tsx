import { randomUUID } from 'node:crypto';
import { useLocale, useTranslations } from 'next-intl';
import { dateWithWeekday } from '@/domain/shared/time/in-words';
import { paths } from '@/app/paths';
import type { Fields } from '@/domain/answers/from-fields';
import { readPressure } from '@/domain/answers/read-pressure';
import { mostReadingDays, readingDaysNeeded, type TaskView } from '@/domain/queue/tasks';
import { ZoneField } from '@/app/enter/zone-field';
import { Button } from '@/ui/kit/button';
import { TextField } from '@/ui/kit/field';
import { FieldNoteWords } from '@/ui/questionnaire/field-notes';
import css from './result.module.css';
import { readingNote, type ReadingNoteWords } from './reading-note';

type Given = {
  caseId: string;
  task: TaskView;
  isOpen: boolean;
  today: string;
  typed: Fields | null;
  noteWords: ReadingNoteWords;
};

/** Blood pressure measured at home, a day a line: the newest first, each to be changed, and a form for one more. */
export function Readings({ caseId, task: { id, readings }, isOpen, today, typed, noteWords }: Given) {
  const t = useTranslations('tasks.readings');
  const locale = useLocale();
  const common = { caseId, toDoId: id, today, noteWords };
  const isNew = readings.every(({ takenOn }) => takenOn !== today);
  // Typed for a day that is in the list, it comes back there; else into the form for one more.
  const own = typed?.item === id ? typed : null;
  const isChange = readings.some(({ takenOn }) => takenOn === own?.day);
  return (
    <>
      <p className="small">{t('count', { done: Math.min(readings.length, readingDaysNeeded), needed: readingDaysNeeded })}</p>
      <ul className={css.readings}>
        {readings.toReversed().map((reading) => {
          const again = own?.day === reading.takenOn ? own : null;
          return (
            <li key={reading.takenOn}>
              {dateWithWeekday(reading.takenOn, locale)}:{' '}
              <b>{t('reading', { upper: reading.systolicMmHg, lower: reading.diastolicMmHg })}</b>
              {isOpen ? (
                <details className="no-print" open={again !== null}>
                  <summary>
                    {t('change')} <span className="aloud">{dateWithWeekday(reading.takenOn, locale)}</span>
                  </summary>
                  <ReadingForm {...common} reading={reading} typed={again} />
                </details>
              ) : null}
            </li>
          );
        })}
      </ul>
      {isOpen ? (
        <details className="no-print" open={readings.length < readingDaysNeeded || (own !== null && !isChange)}>
          <summary>{t('add')}</summary>
          <ReadingForm
            {...common}
            day={isNew ? today : ''}
            typed={isChange ? null : own}
            isFull={readings.length >= mostReadingDays}
            count={readings.length}
          />
          <p className={`small quiet ${css.high}`}>{t('high')}</p>
        </details>
      ) : null}
    </>
  );
}

type ReadingFormProps = {
  caseId: string;
  toDoId: string;
  today: string;
  noteWords: ReadingNoteWords;
  reading?: TaskView['readings'][number];
  day?: string;
  typed: Fields | null;
  isFull?: boolean;
  /** How many are in the list: the form for one more is another one after each. */
  count?: number;
};

function ReadingForm({ caseId, toDoId, today, noteWords, reading, day, typed, isFull = false, count = 0 }: ReadingFormProps) {
  const t = useTranslations('tasks.readings');
  const place = reading?.takenOn ?? 'new';
  const note = typed === null ? null : readingNote(typed, { today, isFull, words: noteWords });
  const number = { inputMode: 'decimal', required: true, autoComplete: 'off' } as const;
  const shown = (name: 'upper' | 'lower', stored: number | undefined) => typed?.[name] ?? stored ?? '';
  // Both numbers may be in the first field: then the second is not asked for.
  const isWhole = typed !== null && readPressure(typed.upper ?? '', '').kind !== 'fault';
  return (
    <form
      action={paths.toDoReading()}
      method="post"
      className={css.act}
      data-draft={`reading:${toDoId}:${place}@${reading?.revision ?? count}`}
      noValidate
    >
      <input type="hidden" name="case" value={caseId} />
      <input type="hidden" name="item" value={toDoId} />
      <input type="hidden" name="reading" value={randomUUID()} />
      <input type="hidden" name="revision" value={reading?.revision ?? 0} />
      <ZoneField />
      {reading === undefined ? (
        <TextField id={`day-${place}`} name="day" type="date" label={t('day')} defaultValue={typed?.day ?? day} required />
      ) : (
        <input type="hidden" name="day" value={reading.takenOn} />
      )}
      <div className={css.numbers}>
        <TextField
          id={`upper-${place}`}
          name="upper"
          label={t('upper')}
          defaultValue={shown('upper', reading?.systolicMmHg)}
          {...number}
        />
        <TextField
          id={`lower-${place}`}
          name="lower"
          label={t('lower')}
          defaultValue={shown('lower', reading?.diastolicMmHg)}
          {...number}
          required={!isWhole}
        />
      </div>
      <div role="status">{note === null ? null : <FieldNoteWords note={note} />}</div>
      <Button type="submit">{t('save')}</Button>
    </form>
  );
}
