import { addDays } from '@/domain/shared/time/calendar-date';
import { localDateOf } from '@/domain/shared/time/local-date';
import { startOfDay } from '@/domain/shared/time/wall-clock';
import type { AgendaDay } from '@/domain/visit/inputs';
import type { AgendaView } from '@/domain/visit/views';
import { transaction } from '@/server/db/client';
import { findPatientNames, findTimeZone, findUrgency } from '@/server/db/visit-people';
import { findVisitsBetween, findVisitsGoingOn } from '@/server/db/visits';
import type { Request } from './acting';
import { callViews } from './call-view';

/** A consultant's visits of one day, and those of other days whose patients wait or talk now. */
export function listAgenda({ actor, now }: Request, { day }: AgendaDay): Promise<AgendaView> {
  return transaction(async (tx) => {
    const timeZone = await findTimeZone(tx, actor.id);
    const date = day ?? localDateOf(now, timeZone);
    const [begins, ends] = [date, addDays(date, 1)].map((one) => new Date(startOfDay(one, timeZone))) as [Date, Date];
    const today = await findVisitsBetween(tx, actor.id, begins, ends);
    const goingOn = await findVisitsGoingOn(tx, actor.id);
    const visits = [...goingOn.filter(({ id }) => !today.some((visit) => visit.id === id)), ...today].sort(
      (a, b) => a.scheduledFor.getTime() - b.scheduledFor.getTime(),
    );

    const calls = await callViews(tx, visits, now);
    const caseIds = visits.map(({ caseId }) => caseId);
    const names = await findPatientNames(tx, caseIds);
    const urgency = await findUrgency(tx, caseIds);
    const lines = visits.flatMap(({ id, caseId, scheduledFor }) => {
      const call = calls.get(id);
      if (call === undefined) return [];
      const { priority = null, outcome = null } = urgency.get(caseId) ?? {};
      const patientName = names.get(caseId) ?? '';
      return [{ visitId: id, patientName, scheduledFor: scheduledFor.toISOString(), call, priority, outcome }];
    });
    return { now: now.toISOString(), from: begins.toISOString(), timeZone, lines: lines.slice(0, 200) };
  });
}
