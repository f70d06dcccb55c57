import { beforeEach, expect, test } from 'vitest';
import { pool, transaction } from '@/server/db/client';
import { queueMail } from '@/server/mail/queue-mail';
import { aReviewer } from '@/testing/people';
import { listAlerts } from './list-alerts';

const written = new Date();
const after = (minutes: number) => new Date(written.getTime() + minutes * 60_000);
const waiting = async (minutes: number) => (await listAlerts({ now: after(minutes) })).lettersWaiting;
const someone = 'demo-mistyped@example.test';

async function aLetterTo(to: string): Promise<string> {
  await transaction((tx) => queueMail(tx, to, { subject: 'News', text: 'Please look.' }, written));
  return (await transaction((tx) => tx.mail.findFirstOrThrow({ where: { to }, orderBy: { id: 'desc' } }))).id;
}
/** The queue has tried ten times; the eleventh try would have come at this moment. */
const fails = (mailId: string, next: Date) =>
  pool().query('UPDATE graphile_worker._private_jobs SET attempts = max_attempts, locked_at = NULL, run_at = $2 WHERE key = $1', [
    `send-mail:${mailId}`,
    next,
  ]);

beforeEach(async () => {
  await transaction((tx) => tx.mail.deleteMany());
});

test('a letter that waits for more than two minutes says that mail may be down, until it has left', async () => {
  const mailId = await aLetterTo(someone);
  expect([await waiting(2), await waiting(3)]).toEqual([0, 1]);
  await transaction((tx) => tx.mail.update({ where: { id: mailId }, data: { sentAt: after(3) } }));
  expect(await waiting(4)).toBe(0);
});

test('a letter to a mistyped address that used up its tries says nothing about the mail', async () => {
  const mailId = await aLetterTo(someone);
  await fails(mailId, after(360));
  expect(await waiting(10)).toBe(0);
});

test('the last try is still one', async () => {
  const mailId = await aLetterTo(someone);
  await fails(mailId, after(0));
  await pool().query('UPDATE graphile_worker._private_jobs SET locked_at = now() WHERE key = $1', [`send-mail:${mailId}`]);
  expect(await waiting(10)).toBe(1);
});

test('a letter that never reached somebody who answers alerts stays in sight for a day, and then goes', async () => {
  const { email } = await aReviewer();
  const mailId = await aLetterTo(email);
  await fails(mailId, after(360));
  expect(await waiting(10)).toBe(1);
  expect(await waiting(360 + 24 * 60)).toBe(1);
  expect(await waiting(361 + 24 * 60)).toBe(0);
});
