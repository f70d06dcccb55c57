import { addDays } from '@/domain/shared/time/calendar-date';
import { clinicTimeZone } from '@/domain/shared/time/clinic-time-zone';
import { clinicDay } from '@/domain/shared/time/local-date';
import { hourMs, minuteMs } from '@/domain/shared/time/spans';
import { instantOf } from '@/domain/shared/time/wall-clock';
import type { Thresholds } from '@/domain/screening/rule-pack';
import type { AlertLevel } from './alert-level';

/** The values of the rule pack by which alerts escalate. */
export type PagingRules = Pick<Thresholds, 'sameDayCalls' | 'alertTiming'>;

/** As many people as a P1 escalation has levels, and then everyone. */
const sameDayLevels = 5;

/** Why a page went to everyone who may answer, and not to the next person in the escalation. */
export const everyoneReasons = ['nobody-on-call', 'ladder-ended'] as const;
export type EveryoneReason = (typeof everyoneReasons)[number];

export type EscalationLevel = { rung: number; dueAtMs: number };

/**
 * Every level of an escalation, in order; moments in milliseconds since 1970. STAT escalates by the minutes of the pack, day and night
 * (clinical specification D.2). P1 is paged at once, whatever the hour: a letter wakes
 * nobody up who sleeps. Then it escalates by the hours of calls the same day: a level that falls into the night waits for the
 * morning.
 */
export function escalationLevelsOf(
  level: AlertLevel,
  climbFrom: Date,
  { sameDayCalls: calls, alertTiming }: PagingRules,
): EscalationLevel[] {
  const { pageAfterMinutes } = alertTiming.urgent;
  if (level === 'STAT')
    return pageAfterMinutes.map((minutes, rung) => ({ rung, dueAtMs: climbFrom.getTime() + minutes * minuteMs }));
  const levels: EscalationLevel[] = [{ rung: 0, dueAtMs: climbFrom.getTime() }];
  for (let rung = 1, dueAtMs = climbFrom.getTime(); rung < sameDayLevels; rung += 1) {
    dueAtMs = withinCallHours(dueAtMs + calls.escalateEveryHours * hourMs, calls);
    levels.push({ rung, dueAtMs });
  }
  return levels;
}

/** The same instant when it lies between opening and closing, both counted in, else the next opening. */
function withinCallHours(instantMs: number, { opens, closes }: PagingRules['sameDayCalls']): number {
  const today = clinicDay(instantMs);
  const at = (date: string, time: string) => instantOf(date, time, clinicTimeZone);
  if (instantMs < at(today, opens)) return at(today, opens);
  return instantMs <= at(today, closes) ? instantMs : at(addDays(today, 1), opens);
}

/** A page of the escalation that counts now. */
export type SentPage = { rung: number; personId: string | null; everyoneBecause: EveryoneReason | null };

/** A P1 whose escalation has ended at everyone pages nobody any more: from then on the list says it. */
export const endsEscalation = (level: AlertLevel, because: EveryoneReason | null): boolean =>
  level === 'P1' && because === 'ladder-ended';

/** The levels that are still to be paged. */
export function openEscalationLevels(
  alert: { level: AlertLevel; climbFrom: Date },
  sent: readonly SentPage[],
  rules: PagingRules,
): EscalationLevel[] {
  if (sent.some(({ everyoneBecause }) => endsEscalation(alert.level, everyoneBecause))) return [];
  return escalationLevelsOf(alert.level, alert.climbFrom, rules).filter(({ rung }) => !sent.some((page) => page.rung === rung));
}

export type OnCallShift = { personId: string; rung: number; startsAt: Date; endsAt: Date };

/** Who is on call at this instant, first called first. A shift ends where the next begins. */
export const onCallAt = <S extends OnCallShift>(shifts: readonly S[], at: Date): S[] =>
  shifts
    .filter(({ startsAt, endsAt }) => startsAt <= at && at < endsAt)
    .toSorted((a, b) => a.rung - b.rung || a.startsAt.getTime() - b.startsAt.getTime());

/** Whom a page goes to: one person, or everyone who may answer and why. */
export type PageTo = { personId: string; everyoneBecause: null } | { personId: null; everyoneBecause: EveryoneReason };

/**
 * The first on call at this instant who was not paged in this escalation. A hole in the calendar costs no time, and whoever comes on
 * call in the middle of an escalation is not passed over. Where nobody is left, or nobody is on call at all, everyone is paged.
 */
export function whomToPage(shifts: readonly OnCallShift[], paged: readonly string[], at: Date): PageTo {
  const here = onCallAt(shifts, at).map(({ personId }) => personId);
  const next = here.find((personId) => !paged.includes(personId));
  if (next !== undefined) return { personId: next, everyoneBecause: null };
  return { personId: null, everyoneBecause: here.length === 0 ? 'nobody-on-call' : 'ladder-ended' };
}

/** A stretch of time; milliseconds since 1970. */
export type CoverageGap = { fromMs: number; toMs: number };

/** The stretches between `from` and `to` in which fewer different people than this are on call, earliest first. */
export function coverageGapsBetween(shifts: readonly OnCallShift[], from: Date, to: Date, atLeast = 1): CoverageGap[] {
  const edges = shifts.flatMap(({ startsAt, endsAt }) => [startsAt, endsAt]).filter((at) => from < at && at < to);
  const cuts = [from, ...edges.toSorted((a, b) => a.getTime() - b.getTime()), to].map((at) => at.getTime());
  const gaps: CoverageGap[] = [];
  cuts.forEach((fromMs, place) => {
    const toMs = cuts[place + 1];
    if (toMs === undefined || toMs <= fromMs) return;
    const here = shifts.filter(({ startsAt, endsAt }) => startsAt.getTime() <= fromMs && fromMs < endsAt.getTime());
    if (new Set(here.map(({ personId }) => personId)).size >= atLeast) return;
    const last = gaps.at(-1);
    if (last?.toMs === fromMs) last.toMs = toMs;
    else gaps.push({ fromMs, toMs });
  });
  return gaps;
}
