import type { EveryoneReason } from '@/domain/safety/alert-ladder';
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

/** One alert with its pages and its outreach. */
export const findAlertWhole = async (tx: Tx, id: string): Promise<StoredAlert | null> => {
  const [one] = await read(tx, { id }, [{ id: 'asc' }], 1);
  return one === undefined ? null : typed(one);
};
