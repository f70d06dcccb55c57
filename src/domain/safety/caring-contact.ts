import type { AlertTiming } from '@/domain/screening/alert-timing';
import { dayMs, hourMs } from '@/domain/shared/time/spans';
import type { Disposition, OutreachOutcome } from './alert-outreach';

/** One that was never made stays in sight for a week after it was due, and then only among the closed ones. */
export const watchedAfterDueMs = 7 * dayMs;

/** What can have reached the patient: an answer to a call, or the message without content. */
const contacts: readonly OutreachOutcome[] = ['reached', 'message-left'];

export type ClosedAlert = {
  closedAt: Date | null;
  disposition: Disposition | null;
  outreach: readonly { outcome: OutreachOutcome; at: Date }[];
};

/**
 * Between when the patient of a closed alert is to be contacted once more; milliseconds since 1970. Null while it is open, where it was raised in error,
 * and once that contact was made.
 */
export function caringContactOf(
  { closedAt, disposition, outreach }: ClosedAlert,
  { fromHours, toHours }: AlertTiming['caringContact'],
  now: Date,
): { fromMs: number; toMs: number } | null {
  if (closedAt === null || disposition === 'raised-in-error') return null;
  if (outreach.some(({ at, outcome }) => at > closedAt && contacts.includes(outcome))) return null;
  const toMs = closedAt.getTime() + toHours * hourMs;
  if (now.getTime() > toMs + watchedAfterDueMs) return null;
  return { fromMs: closedAt.getTime() + fromHours * hourMs, toMs };
}
