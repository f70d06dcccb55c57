import { transaction } from '@/server/db/client';
import { giveMailBack, leaseMail, markMailSent } from '@/server/db/mail';
import { deliver, longestDeliveryMs } from './transport';

/** Longer than a delivery can take, so that a letter is given to a second worker only when the first is gone. */
const leaseMs = longestDeliveryMs + 10_000;

/**
 * Sends one letter, once. No transaction waits for the mail server: the letter is leased, handed over, and marked. A process
 * killed between the server's "accepted" and the mark sends it again: a second letter harms less than none. Throws while
 * another worker has the letter, because that one may be gone; the next try finds out.
 */
export async function sendQueuedMail(
  { now }: { now: Date },
  { mailId }: { mailId: string },
): Promise<'sent' | 'nothing to send'> {
  const until = new Date(now.getTime() + leaseMs);
  const letter = await transaction((tx) => leaseMail(tx, mailId, { now, until }));
  if (letter === 'nothing to send') return letter;
  if (letter === 'leased') throw new Error('another worker is sending this letter');
  try {
    await deliver(letter);
  } catch (error) {
    await transaction((tx) => giveMailBack(tx, mailId, until)).catch(() => {}); // else the lease runs out by itself
    throw error;
  }
  await transaction((tx) => markMailSent(tx, mailId, now));
  return 'sent';
}
