import { z } from 'zod';
import { InputInstant } from '@/domain/shared/input-bounds';
import { Instant } from '@/domain/shared/text';
import { localDateOf } from '@/domain/shared/time/local-date';
import { isWorkingDay, type WorkingHours, workingTimeBetween } from '@/domain/shared/time/working-time';

/** What speaks against a time and can be wished all the same: the consultant sees somebody else then; the clinic is closed. */
export const invitationWarnings = ['taken', 'closed'] as const;
export type InvitationWarning = (typeof invitationWarnings)[number];

/** Whom to see the patient, and when; null: now. */
export const CheckInvitation = z.strictObject({ consultantId: z.uuid(), scheduledFor: InputInstant.nullable() });
export type CheckInvitation = z.infer<typeof CheckInvitation>;

const closedKinds = ['night', 'closed-day'] as const;
export type ClosedKind = (typeof closedKinds)[number];

/** What speaks against this time. Times alone: whom the consultant sees is not said. */
export const InvitationCheck = z.strictObject({
  /** When the consultant sees somebody else, or null. */
  taken: z.strictObject({ from: Instant, until: Instant }).nullable(),
  closed: z.enum(closedKinds).nullable(),
});
export type InvitationCheck = z.infer<typeof InvitationCheck>;

/** Whether the clinic is closed at any time between these instants (milliseconds since 1970): all that day, or at that hour. */
export function closedBetween(fromMs: number, untilMs: number, hours: WorkingHours): ClosedKind | null {
  if (workingTimeBetween(fromMs, untilMs, hours) === untilMs - fromMs) return null;
  return isWorkingDay(localDateOf(fromMs, hours.timeZone), hours) ? 'night' : 'closed-day';
}
