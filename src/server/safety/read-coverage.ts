import type { Actor } from '@/domain/access/permissions';
import { dayMs } from '@/domain/shared/time/spans';
import { type CoverageGap, coverageGapsBetween } from '@/domain/safety/escalation';
import type { CoverageView } from '@/domain/safety/alert-view';
import { clinicHours } from '@/domain/queue/working-hours';
import { transaction } from '@/server/db/client';
import { findAnswerers, findShifts } from '@/server/db/on-call';
import { packInForce } from '@/server/screening/pack-in-force';

const weekMs = 7 * dayMs;

/** Who is on call in the coming seven days, when nobody is, and by which rules an alert escalates. */
export function readCoverage({ actor, now }: { actor: Actor; now: Date }): Promise<CoverageView> {
  return transaction(async (tx) => {
    const to = new Date(now.getTime() + weekMs);
    const people = await findAnswerers(tx);
    const { alertTiming, sameDayCalls } = (await packInForce(tx, now)).pack.thresholds;
    const names = new Map(people.map(({ id, name }) => [id, name]));
    // A shift of somebody who may no longer answer covers nothing.
    const shifts = (await findShifts(tx, now, to)).filter(({ personId }) => names.has(personId));
    return {
      ...spanOf({ fromMs: now.getTime(), toMs: to.getTime() }),
      timeZone: clinicHours.timeZone,
      shifts: shifts.map(({ startsAt, endsAt, ...shift }) => ({
        ...shift,
        name: names.get(shift.personId) ?? '',
        startsAt: startsAt.toISOString(),
        endsAt: endsAt.toISOString(),
      })),
      gaps: coverageGapsBetween(shifts, now, to).map(spanOf),
      thin: coverageGapsBetween(shifts, now, to, 2).map(spanOf),
      pageAfterMinutes: alertTiming.urgent.pageAfterMinutes,
      caringContact: alertTiming.caringContact,
      sameDayCalls,
      you: actor.id,
      mayTakeOver: names.has(actor.id),
      people: people.map(({ id, name }) => ({ id, name })),
    };
  });
}

/** A stretch of time as it travels. */
export const spanOf = ({ fromMs, toMs }: CoverageGap) => ({
  from: new Date(fromMs).toISOString(),
  to: new Date(toMs).toISOString(),
});
