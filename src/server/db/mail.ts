import type { Tx } from './client';

export type Letter = { to: string; subject: string; text: string };

/** Stores a letter to be sent and returns its id. */
export async function insertMail(tx: Tx, letter: Letter, now: Date): Promise<string> {
  const { id } = await tx.mail.create({ data: { ...letter, createdAt: now }, select: { id: true } });
  return id;
}

/** The letter if it still has to be sent; held so that two workers cannot send it twice at once. */
export async function lockUnsentMail(tx: Tx, id: string): Promise<Letter | null> {
  await tx.$queryRaw`SELECT 1 FROM "Mail" WHERE id = ${id}::uuid FOR UPDATE`;
  return tx.mail.findFirst({ where: { id, sentAt: null }, select: { to: true, subject: true, text: true } });
}

/** Marks a letter as sent. Its text goes: it held a key, and it is in the mailbox now. */
export async function markMailSent(tx: Tx, id: string, now: Date): Promise<void> {
  await tx.mail.update({ where: { id }, data: { sentAt: now, text: '' } });
}

/** Forgets letters that were sent before this moment. */
export async function forgetSentMail(tx: Tx, before: Date): Promise<number> {
  return (await tx.mail.deleteMany({ where: { sentAt: { lt: before } } })).count;
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
