import { useTranslations } from 'next-intl';
import type { CaseView } from '@/domain/queue/case-view';
import part from '@/ui/case/case-part.module.css';
import { useCaseMoment } from '@/ui/case/case-words';
import { TaskList } from '@/ui/case/task-list';

/** Why the case is here again: what was done of the list and by when, or what the patient says to the second look. */
export function ReturnReason({
  view: { toDos, secondLook, waiting },
}: {
  view: Pick<CaseView, 'toDos' | 'secondLook' | 'waiting'>;
}) {
  const t = useTranslations('to-dos');
  const moment = useCaseMoment();
  const isList = toDos.length > 0 && waiting !== null;
  if (!isList && secondLook === null) return null;
  return (
    <div className={part.bit}>
      {isList ? (
        <>
          <h3>{t(waiting.back === 'to-dos-done' ? 'allDone' : 'stillOpen')}</h3>
          <TaskList toDos={toDos} />
        </>
      ) : null}
      {secondLook === null ? null : (
        <>
          <h3>{t('secondLook', { time: moment(secondLook.askedAt, true) })}</h3>
          {secondLook.reason === '' ? (
            <p className="quiet">{t('secondLookNoReason')}</p>
          ) : (
            <blockquote className={part.letter}>{secondLook.reason}</blockquote>
          )}
        </>
      )}
    </div>
  );
}
