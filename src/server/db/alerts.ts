import type { EveryoneReason, SentPage } from '@/domain/safety/escalation';
import type { AlertLevel, AlertOrigin } from '@/domain/safety/alert-level';
import type { RuleId } from '@/domain/screening/rule-ids';
import { noErrorClaim } from './alert-endings';
import type { Tx } from './client';

/** What the use cases need of an alert before they decide. */
export type FoundAlert = {
  id: string;
  caseId: string;
  level: AlertLevel;
  rules: readonly RuleId[];
  raisedAt: Date;
  pagedFrom: Date;
  acknowledgedAt: Date | null;
  acknowledgedBy: string | null;
  /** Who says that it was raised in error, and waits for a second person. */
  errorClaimedBy: string | null;
  closedAt: Date | null;
};

const facts = {
  ...{ id: true, caseId: true, level: true, rules: true, raisedAt: true, pagedFrom: true },
  ...{ acknowledgedAt: true, acknowledgedBy: true, errorClaimedBy: true, closedAt: true },
} as const;
const found = <R extends { level: string; rules: string[] }>(row: R) => ({
  ...row,
  level: row.level as AlertLevel,
  rules: row.rules as RuleId[],
});

/** The case's alert that is not closed, or null. There is never more than one. */
export async function findOpenAlert(tx: Tx, caseId: string): Promise<FoundAlert | null> {
  const row = await tx.alert.findFirst({ where: { caseId, closedAt: null }, select: facts });
  return row === null ? null : found(row);
}

/** The alert, or null. */
export async function findAlert(tx: Tx, id: string): Promise<FoundAlert | null> {
  const row = await tx.alert.findUnique({ where: { id }, select: facts });
  return row === null ? null : found(row);
}

/** The same, and nobody else can change it until this transaction ends. */
export async function lockAlert(tx: Tx, id: string): Promise<FoundAlert | null> {
  await tx.$queryRaw`SELECT 1 FROM "Alert" WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
  return findAlert(tx, id);
}

/**
 * The case's open alert, and nobody else can change it until this transaction ends; null where none is open. One that is
 * being closed at this moment is waited for: then it is closed, or still open.
 *
 * Whoever holds several of these takes them in this order, or two would wait for each other: case, alert, safety watch.
 */
export async function lockOpenAlertOf(tx: Tx, caseId: string): Promise<FoundAlert | null> {
  const [row] = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM "Alert" WHERE "caseId" = ${caseId}::uuid AND "closedAt" IS NULL FOR NO KEY UPDATE`;
  return row === undefined ? null : findAlert(tx, row.id);
}

type NewAlert = { caseId: string; level: AlertLevel; rules: readonly RuleId[]; origin: AlertOrigin; at: Date };

/** Begins an alert and its escalation. */
export async function insertAlert(tx: Tx, { at, rules, ...alert }: NewAlert): Promise<string> {
  const data = { ...alert, rules: [...rules], raisedAt: at, pagedFrom: at };
  return (await tx.alert.create({ data, select: { id: true } })).id;
}

/** Begins the escalation again: whoever acknowledged, or said that it was raised in error, knew of less. */
export async function escalateAgain(tx: Tx, id: string, change: { level: AlertLevel; rules: RuleId[]; at: Date }): Promise<void> {
  const { level, rules, at } = change;
  await tx.alert.update({
    where: { id },
    data: { ...noErrorClaim, level, rules, pagedFrom: at, acknowledgedAt: null, acknowledgedBy: null },
  });
}

export async function setAlertRules(tx: Tx, id: string, rules: RuleId[]): Promise<void> {
  await tx.alert.update({ where: { id }, data: { rules } });
}

/** Says on the open alert that a positive answer was taken back; gives its id where that is new. */
export async function markAnswerRetracted(tx: Tx, caseId: string): Promise<string | null> {
  const [row] = await tx.alert.updateManyAndReturn({
    where: { caseId, closedAt: null, answerRetracted: false },
    data: { answerRetracted: true },
    select: { id: true },
  });
  return row?.id ?? null;
}

export async function setAcknowledged(tx: Tx, id: string, by: string, at: Date): Promise<void> {
  await tx.alert.update({ where: { id }, data: { acknowledgedAt: at, acknowledgedBy: by } });
}

type NewOutreach = { id: string; alertId: string; byId: string; at: Date; channel: string; outcome: string; note: string };

export async function insertOutreach(tx: Tx, outreach: NewOutreach): Promise<void> {
  await tx.outreach.create({ data: outreach, select: { id: true } });
}

/** Whose entry this id is, or null while it is free. */
export const findOutreachOwner = (tx: Tx, id: string): Promise<{ alertId: string; byId: string } | null> =>
  tx.outreach.findUnique({ where: { id }, select: { alertId: true, byId: true } });

/** The pages of this escalation, in order. */
export async function findSentPages(tx: Tx, alertId: string, climbFrom: Date): Promise<SentPage[]> {
  const rows = await tx.alertPage.findMany({
    where: { alertId, climbFrom },
    orderBy: { rung: 'asc' },
    select: { rung: true, personId: true, everyoneBecause: true },
  });
  return rows.map(({ everyoneBecause, ...row }) => ({ ...row, everyoneBecause: everyoneBecause as EveryoneReason | null }));
}

type NewPage = SentPage & { alertId: string; climbFrom: Date; dueAt: Date; sentAt: Date };

export async function insertPage(tx: Tx, page: NewPage): Promise<void> {
  await tx.alertPage.create({ data: page, select: { rung: true } });
}

/** Alerts that nobody has acknowledged, oldest first. */
export async function findUnseenAlertIds(tx: Tx): Promise<string[]> {
  const rows = await tx.alert.findMany({
    where: { closedAt: null, acknowledgedAt: null },
    orderBy: [{ raisedAt: 'asc' }, { id: 'asc' }],
    take: 500,
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

const waiting = { closedAt: null, acknowledgedAt: null } as const;

/** How many alerts nobody has acknowledged. */
export const countUnseen = (tx: Tx): Promise<number> => tx.alert.count({ where: waiting });

/** Those of them that are STAT, the newest escalation first. */
export const findUnseenStat = (tx: Tx, atMost: number): Promise<{ id: string; pagedFrom: Date }[]> =>
  tx.alert.findMany({
    where: { ...waiting, level: 'STAT' },
    orderBy: [{ pagedFrom: 'desc' }, { id: 'desc' }],
    take: atMost,
    select: { id: true, pagedFrom: true },
  });
