import { transaction } from '@/server/db/client';
import { lockUnsentMail, markMailSent } from '@/server/db/mail';
import { deliver } from './transport';

/**
 * Sends one letter, once. A process killed between the server's "accepted" and our commit sends it again: a second letter
 * harms less than none.
 */
export function sendQueuedMail({ now }: { now: Date }, { mailId }: { mailId: string }): Promise<'sent' | 'nothing to send'> {
  return transaction(async (tx) => {
    const letter = await lockUnsentMail(tx, mailId);
    if (letter === null) return 'nothing to send';
    await deliver(letter);
    await markMailSent(tx, mailId, now);
    return 'sent';
  });
}
