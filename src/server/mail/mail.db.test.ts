import { SMTPServer } from 'smtp-server';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { pool, transaction } from '@/server/db/client';
import { leaseMail } from '@/server/db/mail';
import { forgetOldMail } from './forget-old-mail';
import { keepDemoMail } from './keep-demo-mail';
import { queueMail } from './queue-mail';
import { readLetter } from './read-letter';
import { sendQueuedMail } from './send-queued-mail';
import { deliver } from './transport';

const now = new Date('2026-03-02T10:00:00Z');
const after = (seconds: number) => new Date(now.getTime() + seconds * 1_000);
const received: { to: string[]; raw: string }[] = [];
const accept = (taken: (error?: Error) => void) => taken();
let judge = accept;
let hangUp = () => {};
afterEach(() => {
  judge = accept;
});

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  onData(stream, session, taken) {
    let raw = '';
    stream.on('data', (chunk: Buffer) => (raw += chunk.toString('utf8')));
    stream.on('end', () => {
      judge((error) => {
        if (error === undefined) received.push({ to: session.envelope.rcptTo.map(({ address }) => address), raw });
        taken(error);
      });
    });
  },
  onClose: () => hangUp(),
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

const triesOf = (mailId: string, stand: string) =>
  pool().query(`UPDATE graphile_worker._private_jobs SET ${stand} WHERE key = $1`, [`send-mail:${mailId}`]);

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
  const tries = await Promise.allSettled([1, 2, 3].map(() => sendQueuedMail({ now }, { mailId: mail.id })));
  expect(tries.filter((one) => one.status === 'fulfilled' && one.value === 'sent')).toHaveLength(1);
  expect(received.filter(({ to }) => to[0] === 'demo-two@example.test')).toHaveLength(1);
});

test('a mail server that refuses leaves the letter to be sent later', async () => {
  const mail = await queued('demo-three@example.test');
  judge = (taken) => taken(new Error('not now'));
  await expect(sendQueuedMail({ now }, { mailId: mail.id })).rejects.toThrow();
  judge = accept;
  expect(await sendQueuedMail({ now }, { mailId: mail.id })).toBe('sent');
});

test('while the mail server makes up its mind, no transaction waits for it', async () => {
  const mail = await queued('demo-six@example.test');
  const open = new Promise<number>((counted) => {
    judge = (taken) =>
      void pool()
        .query<{ open: number }>(
          `SELECT count(*)::int AS open FROM pg_stat_activity
            WHERE datname = current_database() AND state LIKE 'idle in transaction%'`,
        )
        .then(({ rows }) => {
          counted(rows[0]?.open ?? Number.NaN);
          taken();
        });
  });
  expect(await sendQueuedMail({ now }, { mailId: mail.id })).toBe('sent');
  expect(await open).toBe(0);
});

test('a mail server that does not answer in time is left, and the connection closed', async () => {
  const closed = new Promise<void>((resolve) => {
    hangUp = resolve;
  });
  judge = () => {};
  await expect(deliver({ to: 'demo-seven@example.test', ...words }, 1_500)).rejects.toThrow();
  await closed;
});

test('a letter whose worker was killed goes to another when its time is over, and not before', async () => {
  const mail = await queued('demo-eight@example.test');
  await transaction((tx) => leaseMail(tx, mail.id, { now, until: after(30) }));
  await expect(sendQueuedMail({ now: after(29) }, { mailId: mail.id })).rejects.toThrow('another worker');
  expect(await sendQueuedMail({ now: after(30) }, { mailId: mail.id })).toBe('sent');
});

test('a letter that used up its tries loses its text with the next sweep, and is forgotten after a month', async () => {
  const [failed, atItsLast, waiting] = [
    await queued('demo-a@example.test'),
    await queued('demo-b@example.test'),
    await queued('demo-c@example.test'),
  ];
  await triesOf(failed.id, 'attempts = max_attempts');
  await triesOf(atItsLast.id, 'attempts = max_attempts, locked_at = now()');
  const left = async () => {
    const ids = [failed, atItsLast, waiting].map(({ id }) => id);
    const rows = await transaction((tx) => tx.mail.findMany({ where: { id: { in: ids } }, orderBy: { id: 'asc' } }));
    return rows.map(({ text }) => text);
  };
  await forgetOldMail({ now: after(3_600) });
  expect(await left()).toEqual(['', words.text, words.text]);
  // Whoever wakes the job again by hand sends no empty letter.
  expect(await sendQueuedMail({ now }, { mailId: failed.id })).toBe('nothing to send');
  await forgetOldMail({ now: after(31 * 86_400) });
  expect(await left()).toEqual([words.text, words.text]);
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
