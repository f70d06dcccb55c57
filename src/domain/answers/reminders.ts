import { dayMs } from '@/domain/shared/time/spans';

export const reminderKinds = ['first', 'second'] as const;
export type ReminderKind = (typeof reminderKinds)[number];

/** What may be noted of a case's reminders: that a letter went, or that the patient wants no more. */
export const reminderNotes = [...reminderKinds, 'stopped'] as const;
export type ReminderNote = (typeof reminderNotes)[number];

/** Days of silence after which each letter goes. There is no third. */
export const silentDays = { first: 1, second: 3 } as const satisfies Record<ReminderKind, number>;

/** After so many days nobody expects a letter any more: it would only startle. */
export const tooLateDays = 14;

/** Letters go by day only, by the clock where the patient is: from 9:00 until 19:00. */
const [fromHour, untilHour] = [9, 19];

/** What is known of an unfinished intake. Moments are milliseconds since 1970. */
export type Unfinished = {
  /** The newest answer, or the beginning where there is none. */
  lastActivityMs: number;
  sent: readonly { kind: ReminderKind; atMs: number }[];
  /** The patient asked for no more letters. */
  isStopped: boolean;
  isDisabled: boolean;
  /** Somebody is to call this patient: a person comes, and not a letter. */
  hasOpenAlert: boolean;
  /** The hour of the day where the patient is, 0 to 23. */
  localHour: number;
};

/**
 * Which letter is due now, or null: one after a day of silence, one after three, then never again, whatever is answered
 * between. A job that ran late sends one and keeps the usual distance to the next, so letters never pile up.
 */
export function reminderDue(intake: Unfinished, nowMs: number): ReminderKind | null {
  const { lastActivityMs, sent, localHour } = intake;
  if (intake.isStopped || intake.isDisabled || intake.hasOpenAlert) return null;
  if (localHour < fromHour || localHour >= untilHour) return null;
  const silentMs = nowMs - lastActivityMs;
  const [first, second] = reminderKinds.map((kind) => sent.find((one) => one.kind === kind));
  if (second !== undefined || silentMs >= tooLateDays * dayMs) return null;
  if (first === undefined) return silentMs >= silentDays.first * dayMs ? 'first' : null;
  const distanceMs = (silentDays.second - silentDays.first) * dayMs;
  return silentMs >= silentDays.second * dayMs && nowMs - first.atMs >= distanceMs ? 'second' : null;
}
