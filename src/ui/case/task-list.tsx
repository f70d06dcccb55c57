import { useTranslations } from 'next-intl';
import type { TaskView } from '@/domain/queue/tasks';
import { useTimes } from '@/ui/kit/use-times';
import { useCaseMoment } from './case-words';
import part from './case-part.module.css';

/** A list as its reviewer reads it: each item, when it was done, what the patient wrote, and the readings in the order of their days. */
export function TaskList({ tasks }: { tasks: readonly TaskView[] }) {
  const t = useTranslations('tasks');
  const moment = useCaseMoment();
  const times = useTimes();
  return (
    <ul className={part.decisions}>
      {tasks.map(({ id, kind, words, doneAt, note, readings }) => (
        <li key={id}>
          <b>{words === '' ? t(`kind.${kind}`) : words}</b>{' '}
          <span className="quiet">{doneAt === null ? t('notDone') : t('doneAt', { time: moment(doneAt, true) })}</span>
          {readings.length === 0 ? null : (
            <ul>
              {readings.toReversed().map(({ takenOn, systolicMmHg, diastolicMmHg, revision }) => (
                <li key={takenOn}>
                  {times.date(takenOn)}: {systolicMmHg}/{diastolicMmHg} mmHg
                  {revision > 1 ? <span className="quiet"> {t('corrected', { count: revision - 1 })}</span> : null}
                </li>
              ))}
            </ul>
          )}
          {note === '' ? null : <blockquote className={part.letter}>{note}</blockquote>}
        </li>
      ))}
    </ul>
  );
}
