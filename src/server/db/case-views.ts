import type { Tx } from './client';

/**
 * Whether this person has looked at the case since then. Until the transaction ends, a second look of the same person at
 * the same case waits here, so that two at once do not both count as the first.
 */
export async function hasViewedSince(tx: Tx, actorId: string, caseId: string, since: Date): Promise<boolean> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${actorId} views ${caseId}`}, 0))`;
  const row = await tx.auditEvent.findFirst({
    where: { actorId, caseId, type: 'case.viewed', at: { gt: since } },
    select: { id: true },
  });
  return row !== null;
}

/** The same of an alert. */
export async function hasViewedAlertSince(tx: Tx, actorId: string, alertId: string, since: Date): Promise<boolean> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${actorId} views ${alertId}`}, 0))`;
  const row = await tx.auditEvent.findFirst({
    where: { actorId, type: 'alert.viewed', at: { gt: since }, event: { path: ['alertId'], equals: alertId } },
    select: { id: true },
  });
  return row !== null;
}

/** Everyone who has looked at the case, with the time of their newest look, newest first. */
export async function findViewers(tx: Tx, caseId: string): Promise<{ id: string; name: string; at: Date }[]> {
  const looks = await tx.auditEvent.groupBy({
    by: ['actorId'],
    where: { caseId, type: 'case.viewed', actorId: { not: null } },
    _max: { at: true },
    orderBy: { _max: { at: 'desc' } },
    take: 50,
  });
  const ids = looks.flatMap(({ actorId }) => actorId ?? []);
  const people = await tx.person.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return looks.flatMap(({ actorId, _max }) =>
    actorId === null || _max.at === null ? [] : [{ id: actorId, name: names.get(actorId) ?? '', at: _max.at }],
  );
}
