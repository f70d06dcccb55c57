import { useTranslations } from 'next-intl';
import type { CaseView } from '@/domain/queue/case-view';
import { waitingClock } from '@/domain/queue/clock';
import { useCaseMoment } from '@/ui/case/case-words';

/** Until when a waiting case is to be decided, by the clinic's clock. */
export function DueTime({ view: { waiting, waitedBeforeMs, screening, readAt, sameDayCalls } }: { view: CaseView }) {
  const t = useTranslations('case.decide');
  const moment = useCaseMoment();
  if (waiting?.waitsFor !== 'reviewer' || screening === null) return null;
  const since = Date.parse(waiting.since);
  const clock = waitingClock(screening.priority, since, Date.parse(readAt), sameDayCalls, waitedBeforeMs);
  const time = moment(clock.dueAtMs, true);
  return <small>{clock.lateMs > 0 ? t('late', { time }) : t('by', { time })}</small>;
}
