import { waitingClock } from '@/domain/queue/clock';
import type { Priority } from '@/domain/screening/outcome';
import type { SameDayCalls } from '@/domain/screening/same-day-calls';

/** Milliseconds on a case's clock between submitting and the question to the patient, as its priority counts them; 0 without one. */
export const waitedBetween = (priority: Priority, from: Date | null, until: Date | null, calls: SameDayCalls): number =>
  from === null || until === null ? 0 : waitingClock(priority, from.getTime(), until.getTime(), calls).waitedMs;
