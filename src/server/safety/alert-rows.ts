import { rungsOf } from '@/domain/safety/alert-ladder';
import type { AlertRow } from '@/domain/safety/alert-view';
import type { StoredAlert } from '@/server/db/alert-lists';
import type { Tx } from '@/server/db/client';
import { findNames, findPatientNames } from '@/server/db/visit-people';

const iso = (at: Date | null) => at?.toISOString() ?? null;

/** Stored alerts as the screens show them, with names. */
export async function alertRows(tx: Tx, alerts: readonly StoredAlert[]): Promise<AlertRow[]> {
  const patients = await findPatientNames(
    tx,
    alerts.map(({ caseId }) => caseId),
  );
  const staff = await findNames(tx, [
    ...new Set(
      alerts.flatMap(({ acknowledgedBy, closedBy, pages, outreach }) =>
        [acknowledgedBy, closedBy, ...pages.map(({ personId }) => personId), ...outreach.map(({ byId }) => byId)].filter(
          (id) => id !== null,
        ),
      ),
    ),
  ]);
  const nameOf = (id: string | null) => (id === null ? null : (staff.get(id) ?? ''));
  return alerts.map((alert) => {
    const { id, caseId, level, rules, origin, pagedFrom, answerRetracted, outreach, disposition } = alert;
    const pages = alert.pages.filter(({ climbFrom }) => climbFrom.getTime() === pagedFrom.getTime());
    const next = rungsOf(level, pagedFrom).find(({ rung }) => !pages.some((page) => page.rung === rung));
    const climbs = alert.acknowledgedAt === null && alert.closedAt === null;
    return {
      ...{ id, caseId, level, rules, origin, answerRetracted, disposition },
      patientName: patients.get(caseId) ?? '',
      raisedAt: alert.raisedAt.toISOString(),
      pagedFrom: pagedFrom.toISOString(),
      pages: pages.map(({ rung, personId, sentAt }) => ({
        rung,
        to: nameOf(personId),
        at: (sentAt ?? pagedFrom).toISOString(),
      })),
      nextPageAt: climbs && next !== undefined ? new Date(next.dueAtMs).toISOString() : null,
      acknowledgedAt: iso(alert.acknowledgedAt),
      acknowledgedBy: nameOf(alert.acknowledgedBy),
      outreachCount: outreach.length,
      closedAt: iso(alert.closedAt),
      closedBy: nameOf(alert.closedBy),
    };
  });
}
