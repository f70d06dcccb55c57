import type { Tx } from '@/server/db/client';
import { enqueue } from '@/server/db/job-queue';
import { insertMail } from '@/server/db/mail';

/** What a template makes: words that name no illness, no treatment and no clinician. */
export type MailText = { subject: string; text: string };

/**
 * Sends a letter if the caller's transaction commits. `to` is the address as stored, never one typed later.
 * The job that carries it knows the letter's id alone.
 */
export async function queueMail(tx: Tx, to: string, { subject, text }: MailText, now: Date): Promise<void> {
  const mailId = await insertMail(tx, { to, subject, text }, now);
  await enqueue(tx, 'send-mail', { mailId }, { jobKey: `send-mail:${mailId}` });
}
