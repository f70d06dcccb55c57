import { randomUUID } from 'node:crypto';
import { useLocale, useTranslations } from 'next-intl';
import { clinicToday, dayInWords } from '@/app/patient/clinic-time';
import { paths } from '@/app/paths';
import { doneBy, readingDaysNeeded, type ToDoView } from '@/domain/queue/to-dos';
import { Button } from '@/ui/kit/button';
import { TextField } from '@/ui/kit/field';
import { Icon } from '@/ui/kit/icon';
import css from './result.module.css';

type ToDosProps = { caseId: string; toDos: readonly ToDoView[]; isOpen: boolean };

/** What is to be done before the visit. Each item is a form of its own, so nothing here needs a script. */
export function ToDos({ caseId, toDos, isOpen }: ToDosProps) {
  const t = useTranslations('to-dos');
  const done = toDos.filter(({ doneAt }) => doneAt !== null).length;
  return (
    <section id="to-dos" className={isOpen ? `${css.todos} ${css.framed}` : css.todos} aria-labelledby="to-dos-title">
      <h2 id="to-dos-title">{t('title')}</h2>
      <p className="small">
        {t('progress', { done, all: toDos.length })}. {isOpen ? t('lede') : null}
      </p>
      <ul>
        {toDos.map((toDo) => (
          <Item key={toDo.id} caseId={caseId} toDo={toDo} isOpen={isOpen} />
        ))}
      </ul>
    </section>
  );
}

function Item({ caseId, toDo, isOpen }: { caseId: string; toDo: ToDoView; isOpen: boolean }) {
  const t = useTranslations('to-dos');
  const locale = useLocale();
  const { kind, words, doneAt, note } = toDo;
  const by = doneBy(kind);
  const title = words === '' ? t(`kind.${kind}`) : words;
  return (
    <li className={doneAt === null ? undefined : css.done}>
      <span className={css.box} aria-hidden="true">
        {doneAt === null ? null : <Icon name="check" />}
      </span>
      <div>
        <p>
          {doneAt === null ? null : <span className="aloud">{t('isDoneAloud')} </span>}
          <b>{title}</b>
        </p>
        {doneAt === null ? (
          <p className="quiet small">{kind === 'other' ? null : t(`hint.${kind}`)}</p>
        ) : (
          <p className="quiet small">{t('isDone', { date: dayInWords(doneAt, locale) })}</p>
        )}
        {note === '' ? null : <p className="small">{note}</p>}
        {by === 'readings' ? <Readings {...{ caseId, toDo, isOpen }} /> : null}
        {by !== 'readings' && doneAt === null && isOpen ? <SayDone {...{ caseId, toDo, title }} /> : null}
      </div>
    </li>
  );
}

function SayDone({ caseId, toDo: { id, kind }, title }: { caseId: string; toDo: ToDoView; title: string }) {
  const t = useTranslations('to-dos');
  const needsName = doneBy(kind) === 'name';
  return (
    <form action={paths.toDoDone()} method="post" className={`${css.act} no-print`} data-draft={`to-do:${id}`}>
      <input type="hidden" name="case" value={caseId} />
      <input type="hidden" name="item" value={id} />
      <TextField
        id={`note-${id}`}
        name="note"
        label={needsName ? t('who') : t('note')}
        maxLength={500}
        required={needsName}
        autoComplete="off"
      />
      <Button type="submit">
        {needsName ? t('rideDone') : t('done')}
        <span className="aloud">: {title}</span>
      </Button>
    </form>
  );
}

function Readings({ caseId, toDo: { id, readings }, isOpen }: { caseId: string; toDo: ToDoView; isOpen: boolean }) {
  const t = useTranslations('to-dos.readings');
  const locale = useLocale();
  const common = { caseId, toDoId: id };
  const today = clinicToday();
  const isNew = readings.every(({ takenOn }) => takenOn !== today);
  return (
    <>
      <p className="small">{t('count', { done: Math.min(readings.length, readingDaysNeeded), needed: readingDaysNeeded })}</p>
      <ul className={css.readings}>
        {readings.toReversed().map((reading) => (
          <li key={reading.takenOn}>
            {dayInWords(`${reading.takenOn}T20:00:00Z`, locale)}:{' '}
            <b>{t('said', { upper: reading.systolicMmHg, lower: reading.diastolicMmHg })}</b>
            {isOpen ? (
              <details className="no-print">
                <summary>
                  {t('change')} <span className="aloud">{reading.takenOn}</span>
                </summary>
                <ReadingForm {...common} draft={`${reading.takenOn}@${reading.revision}`} reading={reading} />
              </details>
            ) : null}
          </li>
        ))}
      </ul>
      {isOpen ? (
        <details className="no-print" open={readings.length < readingDaysNeeded}>
          <summary>{t('add')}</summary>
          <ReadingForm key={readings.length} {...common} draft={`new:${readings.length}`} day={isNew ? today : ''} />
          <p className={`small quiet ${css.high}`}>{t('high')}</p>
        </details>
      ) : null}
    </>
  );
}

type ReadingFormProps = { caseId: string; toDoId: string; draft: string; reading?: ToDoView['readings'][number]; day?: string };

function ReadingForm({ caseId, toDoId, draft, reading, day }: ReadingFormProps) {
  const t = useTranslations('to-dos.readings');
  const place = reading?.takenOn ?? 'new';
  const number = { type: 'number', inputMode: 'numeric', required: true, autoComplete: 'off' } as const;
  return (
    <form action={paths.toDoReading()} method="post" className={css.act} data-draft={`reading:${toDoId}:${draft}`}>
      <input type="hidden" name="case" value={caseId} />
      <input type="hidden" name="item" value={toDoId} />
      <input type="hidden" name="reading" value={randomUUID()} />
      <input type="hidden" name="revision" value={reading?.revision ?? 0} />
      {reading === undefined ? (
        <TextField id={`day-${place}`} name="day" type="date" label={t('day')} max={clinicToday()} defaultValue={day} required />
      ) : (
        <input type="hidden" name="day" value={reading.takenOn} />
      )}
      <div className={css.numbers}>
        <TextField
          id={`upper-${place}`}
          name="upper"
          label={t('upper')}
          min={50}
          max={300}
          defaultValue={reading?.systolicMmHg}
          {...number}
        />
        <TextField
          id={`lower-${place}`}
          name="lower"
          label={t('lower')}
          min={20}
          max={200}
          defaultValue={reading?.diastolicMmHg}
          {...number}
        />
      </div>
      <Button type="submit">{t('save')}</Button>
    </form>
  );
}
