import { useLocale, useTranslations } from 'next-intl';
import { atClinic, dayInWords } from '@/domain/shared/time/in-words';
import { paths } from '@/app/paths';
import type { Fields } from '@/domain/answers/from-fields';
import { doneBy, type TaskView } from '@/domain/queue/tasks';
import { Button } from '@/ui/kit/button';
import { TextField } from '@/ui/kit/field';
import { Icon } from '@/ui/kit/icon';
import type { ReadingNoteWords } from './reading-note';
import { Readings } from './readings';
import css from './result.module.css';

type TaskContext = {
  caseId: string;
  isOpen: boolean;
  /** The patient's own day, YYYY-MM-DD. */
  today: string;
  /** A reading that was typed and could not be kept. */
  typed: Fields | null;
  noteWords: ReadingNoteWords;
};
type TasksProps = TaskContext & { tasks: readonly TaskView[] };

/** What is to be done before the visit. Each item is a form of its own, so nothing here needs a script. */
export function Tasks({ tasks, ...given }: TasksProps) {
  const t = useTranslations('tasks');
  const done = tasks.filter(({ doneAt }) => doneAt !== null).length;
  return (
    <section id="to-dos" className={given.isOpen ? `${css.tasks} ${css.framed}` : css.tasks} aria-labelledby="to-dos-title">
      <h2 id="to-dos-title">{t('title')}</h2>
      <p className="small">
        {t('progress', { done, all: tasks.length })}. {given.isOpen ? t('lede') : null}
      </p>
      <ul>
        {tasks.map((task) => (
          <Item key={task.id} task={task} {...given} />
        ))}
      </ul>
    </section>
  );
}

function Item({ task, ...given }: TaskContext & { task: TaskView }) {
  const { caseId, isOpen } = given;
  const t = useTranslations('tasks');
  const locale = useLocale();
  const { kind, words, doneAt, note } = task;
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
          <p className="quiet small">{t('isDone', { date: dayInWords(doneAt, atClinic(locale)) })}</p>
        )}
        {note === '' ? null : <p className="small">{note}</p>}
        {by === 'readings' ? <Readings task={task} {...given} /> : null}
        {by !== 'readings' && doneAt === null && isOpen ? <SayDone {...{ caseId, task, title }} /> : null}
        {by === 'name' && doneAt === null && isOpen ? <SayNobody {...{ caseId, taskId: task.id }} /> : null}
      </div>
    </li>
  );
}

function SayDone({ caseId, task: { id, kind }, title }: { caseId: string; task: TaskView; title: string }) {
  const t = useTranslations('tasks');
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

/** Nobody comes to mind: an answer too, which the clinic reads in the patient's words and helps with. */
function SayNobody({ caseId, taskId }: { caseId: string; taskId: string }) {
  const t = useTranslations('tasks');
  return (
    <form action={paths.toDoDone()} method="post" className={`${css.act} no-print`}>
      <input type="hidden" name="case" value={caseId} />
      <input type="hidden" name="item" value={taskId} />
      <input type="hidden" name="note" value={t('nobodyNote')} />
      <Button type="submit">{t('nobody')}</Button>
    </form>
  );
}
