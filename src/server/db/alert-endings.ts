import type { OutreachAttempt } from '@/domain/safety/alert-closing';
import type { Channel, Disposition, OutreachOutcome } from '@/domain/safety/alert-outreach';
import type { Tx } from './client';

/** Every try to reach the patient of this alert, oldest first. */
export async function findOutreachAttempts(tx: Tx, alertId: string): Promise<OutreachAttempt[]> {
  const rows = await tx.outreach.findMany({
    where: { alertId },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    select: { channel: true, outcome: true, at: true },
  });
  return rows.map(({ channel, outcome, at }) => ({ channel: channel as Channel, outcome: outcome as OutreachOutcome, at }));
}

type Closing = { by: string; at: Date; disposition: Disposition; note: string };

/** Closes an alert; a trigger keeps it as it then is. */
export async function setAlertClosed(tx: Tx, id: string, { by, at, disposition, note }: Closing): Promise<void> {
  await tx.alert.update({ where: { id }, data: { closedAt: at, closedBy: by, disposition, closingNote: note } });
}

/** Somebody says that it was raised in error. */
export async function setErrorClaim(tx: Tx, id: string, { by, at, note }: Omit<Closing, 'disposition'>): Promise<void> {
  await tx.alert.update({ where: { id }, data: { errorClaimedAt: at, errorClaimedBy: by, errorNote: note } });
}

/** An alert of which nobody says that it was raised in error. */
export const noErrorClaim = { errorClaimedAt: null, errorClaimedBy: null, errorNote: '' } as const;

export async function clearErrorClaim(tx: Tx, id: string): Promise<void> {
  await tx.alert.update({ where: { id }, data: noErrorClaim });
}

/** Why somebody says that it was raised in error. */
export const findErrorNote = async (tx: Tx, id: string): Promise<string> =>
  (await tx.alert.findUniqueOrThrow({ where: { id }, select: { errorNote: true } })).errorNote;

/** Keeps what the closing said, and why it does not hold. The caller holds the closed alert. */
export async function insertReopening(tx: Tx, alertId: string, given: { by: string; at: Date; reason: string }): Promise<void> {
  const { by: byId, at, reason } = given;
  await tx.$executeRaw`
    INSERT INTO "AlertReopening" ("alertId", at, "byId", reason, "closedAt", "closedBy", disposition, "closingNote")
    SELECT id, ${at}, ${byId}::uuid, ${reason}, "closedAt", "closedBy", disposition, "closingNote" FROM "Alert" WHERE id = ${alertId}::uuid`;
}

/** Begins the escalation of a closed alert anew. A trigger lets this through where the closing was kept. */
export async function setAlertReopened(tx: Tx, id: string, at: Date): Promise<void> {
  const open = { closedAt: null, closedBy: null, disposition: null, closingNote: '' };
  await tx.alert.update({
    where: { id },
    data: { ...open, ...noErrorClaim, pagedFrom: at, acknowledgedAt: null, acknowledgedBy: null },
  });
}
