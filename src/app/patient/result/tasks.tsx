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

type Given = {
  caseId: string;
  isOpen: boolean;
  /** The patient's own day, YYYY-MM-DD. */
  today: string;
  /** A reading that was typed and could not be kept. */
  typed: Fields | null;
  noteWords: ReadingNoteWords;
};
type ToDosProps = Given & { toDos: readonly TaskView[] };

/** What is to be done before the visit. Each item is a form of its own, so nothing here needs a script. */
export function Tasks({ toDos, ...given }: ToDosProps) {
  const t = useTranslations('to-dos');
  const done = toDos.filter(({ doneAt }) => doneAt !== null).length;
  return (
    <section id="to-dos" className={given.isOpen ? `${css.todos} ${css.framed}` : css.todos} aria-labelledby="to-dos-title">
      <h2 id="to-dos-title">{t('title')}</h2>
      <p className="small">
        {t('progress', { done, all: toDos.length })}. {given.isOpen ? t('lede') : null}
      </p>
      <ul>
        {toDos.map((toDo) => (
          <Item key={toDo.id} toDo={toDo} {...given} />
        ))}
      </ul>
    </section>
  );
}

function Item({ toDo, ...given }: Given & { toDo: TaskView }) {
  const { caseId, isOpen } = given;
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
          <p className="quiet small">{t('isDone', { date: dayInWords(doneAt, atClinic(locale)) })}</p>
        )}
        {note === '' ? null : <p className="small">{note}</p>}
        {by === 'readings' ? <Readings toDo={toDo} {...given} /> : null}
        {by !== 'readings' && doneAt === null && isOpen ? <SayDone {...{ caseId, toDo, title }} /> : null}
        {by === 'name' && doneAt === null && isOpen ? <SayNobody {...{ caseId, toDoId: toDo.id }} /> : null}
      </div>
    </li>
  );
}

function SayDone({ caseId, toDo: { id, kind }, title }: { caseId: string; toDo: TaskView; title: string }) {
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

/** Nobody comes to mind: an answer too, which the clinic reads in the patient's words and helps with. */
function SayNobody({ caseId, toDoId }: { caseId: string; toDoId: string }) {
  const t = useTranslations('to-dos');
  return (
    <form action={paths.toDoDone()} method="post" className={`${css.act} no-print`}>
      <input type="hidden" name="case" value={caseId} />
      <input type="hidden" name="item" value={toDoId} />
      <input type="hidden" name="note" value={t('nobodyNote')} />
      <Button type="submit">{t('nobody')}</Button>
    </form>
  );
}
