import type { Tx } from './client';

export type Letter = { to: string; subject: string; text: string };

/** Stores a letter to be sent and returns its id. */
export async function insertMail(tx: Tx, letter: Letter, now: Date): Promise<string> {
  const { id } = await tx.mail.create({ data: { ...letter, createdAt: now }, select: { id: true } });
  return id;
}

/**
 * The letter, for this worker alone until that moment; of any number who ask at once one gets it. What was sent, and what
 * lost its text because nobody tries it any more, is nothing to send.
 */
export async function leaseMail(
  tx: Tx,
  id: string,
  { now, until }: { now: Date; until: Date },
): Promise<Letter | 'nothing to send' | 'leased'> {
  const unsent = { id, sentAt: null, text: { not: '' } };
  const [letter] = await tx.mail.updateManyAndReturn({
    where: { ...unsent, OR: [{ leasedUntil: null }, { leasedUntil: { lte: now } }] },
    data: { leasedUntil: until },
    select: { to: true, subject: true, text: true },
  });
  if (letter !== undefined) return letter;
  return (await tx.mail.count({ where: unsent })) === 0 ? 'nothing to send' : 'leased';
}

/** Gives back a letter that could not be sent, if it is still leased until that moment. */
export async function giveMailBack(tx: Tx, id: string, until: Date): Promise<void> {
  await tx.mail.updateMany({ where: { id, leasedUntil: until }, data: { leasedUntil: null } });
}

/** Marks a letter as sent. Its text goes: it held a key, and it is in the mailbox now. */
export async function markMailSent(tx: Tx, id: string, now: Date): Promise<void> {
  await tx.mail.update({ where: { id }, data: { sentAt: now, text: '' } });
}

/** Takes the text of letters that used up their tries: what it held as a key goes, as it does with those that were sent. */
export async function emptyFailedMail(tx: Tx): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Mail" m SET text = ''
     WHERE m."sentAt" IS NULL AND m.text <> ''
       AND NOT EXISTS (SELECT FROM graphile_worker.jobs j WHERE j.key = 'send-mail:' || m.id
                          AND (j.attempts < j.max_attempts OR j.locked_at IS NOT NULL))`;
}

/** Forgets letters that were sent before this moment, or were written before it and failed. */
export async function forgetMail(tx: Tx, before: Date): Promise<void> {
  const failed = { sentAt: null, text: '', createdAt: { lt: before } };
  await tx.mail.deleteMany({ where: { OR: [{ sentAt: { lt: before } }, failed] } });
}

/** Whether a letter with this subject went to the address since that moment, sent or not. */
export async function wasWrittenTo(tx: Tx, { to, subject }: Pick<Letter, 'to' | 'subject'>, since: Date): Promise<boolean> {
  return (await tx.mail.count({ where: { to, subject, createdAt: { gt: since } } })) > 0;
}

type Waiting = { writtenBefore: Date; failedSince: Date; vital: readonly string[] };

/**
 * Letters that were written before then and may still be tried. One that used up its tries is nobody's trouble any more,
 * unless it was for one of the vital addresses: it counts until the moment of its next try, had there been one, is too long ago.
 */
export async function countUnsentMail(tx: Tx, { writtenBefore, failedSince, vital }: Waiting): Promise<number> {
  const [row] = await tx.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count
      FROM "Mail" m
      LEFT JOIN graphile_worker.jobs j ON j.key = 'send-mail:' || m.id
     WHERE m."sentAt" IS NULL AND m."createdAt" < ${writtenBefore}
       AND (j.attempts < j.max_attempts OR j.locked_at IS NOT NULL
            OR (m."to" = ANY(${[...vital]}) AND COALESCE(j.run_at, m."createdAt") >= ${failedSince}))`;
  return row?.count ?? 0;
}

/** What the demo's mail catcher received, newest first. */
export function listDemoMail(tx: Tx, atMost: number) {
  return tx.demoMail.findMany({
    orderBy: { id: 'desc' },
    take: atMost,
    select: { id: true, to: true, subject: true, text: true, receivedAt: true },
  });
}

/** Puts a received letter into the demo's mailbox and lets the oldest go. */
export async function insertDemoMail(tx: Tx, letter: Letter, now: Date): Promise<void> {
  await tx.demoMail.create({ data: { ...letter, receivedAt: now }, select: { id: true } });
  await tx.$executeRaw`DELETE FROM "DemoMail" WHERE id <= (SELECT max(id) FROM "DemoMail") - 500`;
}
