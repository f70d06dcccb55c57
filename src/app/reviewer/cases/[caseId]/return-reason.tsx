import { useTranslations } from 'next-intl';
import type { CaseView } from '@/domain/queue/case-view';
import part from '@/ui/case/case-part.module.css';
import { useCaseMoment } from '@/ui/case/case-words';
import { TaskList } from '@/ui/case/task-list';

/** Why the case is here again: what was done of the list and by when, or why the patient asked for a decision review. */
export function ReturnReason({
  view: { toDos: tasks, secondLook: review, waiting },
}: {
  view: Pick<CaseView, 'toDos' | 'secondLook' | 'waiting'>;
}) {
  const t = useTranslations('tasks');
  const moment = useCaseMoment();
  const isList = tasks.length > 0 && waiting !== null;
  if (!isList && review === null) return null;
  return (
    <div className={part.bit}>
      {isList ? (
        <>
          <h3>{t(waiting.back === 'to-dos-done' ? 'allDone' : 'stillOpen')}</h3>
          <TaskList tasks={tasks} />
        </>
      ) : null}
      {review === null ? null : (
        <>
          <h3>{t('decisionReview', { time: moment(review.askedAt, true) })}</h3>
          {review.reason === '' ? (
            <p className="quiet">{t('decisionReviewNoReason')}</p>
          ) : (
            <blockquote className={part.letter}>{review.reason}</blockquote>
          )}
        </>
      )}
    </div>
  );
}
