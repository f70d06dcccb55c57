import type { AlertBrief } from '@/domain/safety/alert-brief';
import type { EveryoneReason } from '@/domain/safety/escalation';
import type { AlertLevel, AlertOrigin } from '@/domain/safety/alert-level';
import type { Channel, Disposition, OutreachOutcome } from '@/domain/safety/alert-outreach';
import type { RuleId } from '@/domain/screening/rule-ids';
import type { Prisma } from '@/generated/prisma/client';
import type { Tx } from './client';

const row = {
  ...{ id: true, caseId: true, level: true, rules: true, origin: true, raisedAt: true, pagedFrom: true },
  ...{ answerRetracted: true, acknowledgedAt: true, acknowledgedBy: true },
  ...{ closedAt: true, closedBy: true, disposition: true, closingNote: true },
  ...{ errorClaimedAt: true, errorClaimedBy: true, errorNote: true },
  pages: {
    select: { climbFrom: true, rung: true, personId: true, everyoneBecause: true, sentAt: true },
    orderBy: [{ climbFrom: 'asc' }, { rung: 'asc' }],
  },
  outreach: {
    select: { id: true, byId: true, at: true, channel: true, outcome: true, note: true },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  },
  reopenings: {
    select: { at: true, byId: true, reason: true, closedAt: true, closedBy: true, disposition: true, closingNote: true },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  },
} satisfies Prisma.AlertSelect;

type Row = Awaited<ReturnType<typeof read>>[number];
export type StoredAlert = ReturnType<typeof typed>;

const typed = ({ level, rules, origin, disposition, pages, outreach, ...rest }: Row) => ({
  ...rest,
  pages: pages.map(({ everyoneBecause, ...page }) => ({ ...page, everyoneBecause: everyoneBecause as EveryoneReason | null })),
  outreach: outreach.map(({ channel, outcome, ...entry }) => ({
    ...entry,
    channel: channel as Channel,
    outcome: outcome as OutreachOutcome,
  })),
  level: level as AlertLevel,
  rules: rules as RuleId[],
  origin: origin as AlertOrigin,
  disposition: disposition as Disposition | null,
});

const read = (tx: Tx, where: Prisma.AlertWhereInput, orderBy: Prisma.AlertOrderByWithRelationInput[], take: number) =>
  tx.alert.findMany({ where, orderBy, take, select: row });

/** Every open alert, oldest first. */
export const findOpenAlerts = async (tx: Tx): Promise<StoredAlert[]> =>
  (await read(tx, { closedAt: null }, [{ raisedAt: 'asc' }, { id: 'asc' }], 500)).map(typed);

/** The alerts that were closed last, newest first. */
export const findClosedAlerts = async (tx: Tx, atMost: number): Promise<StoredAlert[]> =>
  (await read(tx, { closedAt: { not: null } }, [{ closedAt: 'desc' }, { id: 'desc' }], atMost)).map(typed);

/** The alerts that were closed since then, newest first. */
export const findAlertsClosedSince = async (tx: Tx, since: Date): Promise<StoredAlert[]> =>
  (await read(tx, { closedAt: { gt: since } }, [{ closedAt: 'desc' }, { id: 'desc' }], 500)).map(typed);

/** One alert with its pages and its outreach. */
export const findAlertWhole = async (tx: Tx, id: string): Promise<StoredAlert | null> => {
  const [one] = await read(tx, { id }, [{ id: 'asc' }], 1);
  return one === undefined ? null : typed(one);
};

/** Of each of these cases the newest alert in brief; a case without one is left out. */
export async function findAlertBriefs(tx: Tx, caseIds: readonly string[]): Promise<Map<string, AlertBrief>> {
  const rows = await tx.alert.findMany({
    where: { caseId: { in: [...caseIds] } },
    // An open one is the newest there is: of a case no two are open, and a further one begins only when all are closed.
    orderBy: [{ caseId: 'asc' }, { closedAt: { sort: 'desc', nulls: 'first' } }, { raisedAt: 'desc' }],
    distinct: ['caseId'],
    select: {
      ...{ id: true, caseId: true, level: true, acknowledgedBy: true, closedAt: true, disposition: true },
      outreach: { select: { channel: true, outcome: true, at: true }, orderBy: [{ at: 'desc' }, { id: 'desc' }], take: 1 },
    },
  });
  const holders = rows.flatMap(({ acknowledgedBy }) => acknowledgedBy ?? []);
  const names = new Map(
    (await tx.person.findMany({ where: { id: { in: holders } }, select: { id: true, name: true } })).map(({ id, name }) => [
      id,
      name,
    ]),
  );
  return new Map(
    rows.map(({ id, caseId, level, acknowledgedBy, closedAt, disposition, outreach: [last] }) => [
      caseId,
      {
        id,
        level: level as AlertLevel,
        holder: acknowledgedBy === null ? null : (names.get(acknowledgedBy) ?? ''),
        lastTry:
          last === undefined
            ? null
            : { channel: last.channel as Channel, outcome: last.outcome as OutreachOutcome, at: last.at.toISOString() },
        closedAt: closedAt?.toISOString() ?? null,
        disposition: disposition as Disposition | null,
      },
    ]),
  );
}
