import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { transaction } from '@/server/db/client';
import { keepDemoMail } from './keep-demo-mail';
import { queueMail } from './queue-mail';
import { readLetter } from './read-letter';
import { sendQueuedMail } from './send-queued-mail';

const now = new Date('2026-03-02T10:00:00Z');
const received: { to: string[]; raw: string }[] = [];
let isOpen = true;

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  onData(stream, session, taken) {
    let raw = '';
    stream.on('data', (chunk: Buffer) => (raw += chunk.toString('utf8')));
    stream.on('end', () => {
      if (!isOpen) return taken(new Error('not now'));
      received.push({ to: session.envelope.rcptTo.map(({ address }) => address), raw });
      taken();
    });
  },
});
beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.server.address() as { port: number };
  process.env.SMTP_URL = `smtp://127.0.0.1:${port}`; // before env() is read for the first time
});
afterAll(() => new Promise<void>((closed) => server.close(closed)));

const words = { subject: 'Tiene una novedad, señora Núñez', text: 'Hola:\n\nHay algo nuevo = ya.\n.\nAdiós\n' };
const jobs = (mailId: string) =>
  transaction((tx) => tx.$queryRaw<unknown[]>`SELECT 1 FROM graphile_worker.jobs WHERE key = ${`send-mail:${mailId}`}`);

async function queued(to: string) {
  await transaction((tx) => queueMail(tx, to, words, now));
  return transaction((tx) => tx.mail.findFirstOrThrow({ where: { to }, orderBy: { id: 'desc' } }));
}

test('a letter is sent once to the stored address, and then its text is gone', async () => {
  const mail = await queued('demo-one@example.test');
  expect(await jobs(mail.id)).toHaveLength(1);
  expect(await sendQueuedMail({ now }, { mailId: mail.id })).toBe('sent');
  expect(await sendQueuedMail({ now }, { mailId: mail.id })).toBe('nothing to send');
  expect(received.filter(({ to }) => to[0] === 'demo-one@example.test')).toHaveLength(1);
  expect(received.at(-1)?.to).toEqual(['demo-one@example.test']);
  const left = await transaction((tx) => tx.mail.findUniqueOrThrow({ where: { id: mail.id } }));
  expect(left).toMatchObject({ text: '', sentAt: now });
});

test('two workers with the same letter send it once', async () => {
  const mail = await queued('demo-two@example.test');
  await Promise.all([1, 2, 3].map(() => sendQueuedMail({ now }, { mailId: mail.id })));
  expect(received.filter(({ to }) => to[0] === 'demo-two@example.test')).toHaveLength(1);
});

test('a mail server that refuses leaves the letter to be sent later', async () => {
  const mail = await queued('demo-three@example.test');
  isOpen = false;
  await expect(sendQueuedMail({ now }, { mailId: mail.id })).rejects.toThrow();
  isOpen = true;
  expect(await sendQueuedMail({ now }, { mailId: mail.id })).toBe('sent');
});

test('a transaction that fails sends nothing', async () => {
  const failing = transaction(async (tx) => {
    await queueMail(tx, 'demo-four@example.test', words, now);
    throw new Error('changed my mind');
  });
  await expect(failing).rejects.toThrow();
  expect(await transaction((tx) => tx.mail.count({ where: { to: 'demo-four@example.test' } }))).toBe(0);
});

test('the demo mailbox shows the words that were written', async () => {
  const mail = await queued('demo-five@example.test');
  await sendQueuedMail({ now }, { mailId: mail.id });
  const raw = received.at(-1)?.raw ?? '';
  await keepDemoMail({ now }, raw);
  const kept = await transaction((tx) => tx.demoMail.findFirstOrThrow({ orderBy: { id: 'desc' } }));
  expect(kept).toMatchObject({ to: 'demo-five@example.test', subject: words.subject });
  expect(kept.text.trim()).toBe(words.text.trim());
});

test.each([
  ['To: a@example.test\nSubject: =?UTF-8?Q?Se=C3=B1al?=\n\nplain', { to: 'a@example.test', subject: 'Señal', text: 'plain' }],
  [
    'TO: B <b@example.test>\nSubject: two\n lines\nContent-Transfer-Encoding: base64\n\naG9sYQ==',
    { to: 'b@example.test', subject: 'two lines', text: 'hola' },
  ],
  [
    'To: c@example.test\nContent-Transfer-Encoding: quoted-printable\n\nlong =\nline =C3=B1',
    { to: 'c@example.test', subject: '', text: 'long line ñ' },
  ],
])('reads %j', (raw, letter) => expect(readLetter(raw)).toEqual(letter));
