import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterAll, expect, test } from 'vitest';
import { SystemView } from '@/domain/system/system-view';
import { startMediaServer } from '@/testing/media-server';
import { anAdmin } from '@/testing/people';

const media = await startMediaServer();
const port = await new Promise<number>((found) => {
  const probe = createServer().listen(0, '127.0.0.1', () => {
    const { port: free } = probe.address() as { port: number };
    probe.close(() => found(free));
  });
});
process.env.SMTP_URL = `smtp://127.0.0.1:${port}`; // before env() is read for the first time
let mail: SMTPServer | null = null;
async function startMail() {
  mail = new SMTPServer({ authOptional: true, disabledCommands: ['STARTTLS', 'AUTH'] });
  mail.on('error', () => {});
  await once(mail.listen(port, '127.0.0.1') as unknown as Server, 'listening');
}
const stopMail = () => new Promise<void>((closed) => (mail === null ? closed() : mail.close(closed)));

const { feed } = await import('@/server/audit/feed');
const { pool, transaction } = await import('@/server/db/client');
const { queueMail } = await import('@/server/mail/queue-mail');
const { readSystem } = await import('./read-system');

afterAll(async () => {
  feed().close();
  await Promise.all([media.stop(), stopMail()]);
});

const patience = { timeout: 60_000 };
const admin = await anAdmin();
const read = async (now = new Date()) => SystemView.parse(await readSystem({ actor: admin, now }));
const partOf = async (part: string, now?: Date) => (await read(now)).parts.find((one) => one.part === part);

test('every part is there once, and what runs is said to work, with since when', async () => {
  await startMail();
  await expect.poll(() => partOf('mail'), patience).toMatchObject({ state: 'ok', since: expect.any(String) });
  await expect.poll(() => partOf('feed'), patience).toMatchObject({ state: 'ok', since: expect.any(String) });
  const { parts, lettersWaiting } = await read();
  expect(parts.map(({ part }) => part)).toEqual(['database', 'feed', 'worker', 'mail', 'video']);
  expect(parts.find(({ part }) => part === 'database')).toMatchObject({ state: 'ok', since: expect.any(String) });
  expect(parts.find(({ part }) => part === 'video')).toMatchObject({ state: 'ok', lastSignAt: expect.any(String) });
  expect(lettersWaiting).toBe(0);
});

test('a media server that is killed is away, with its last sign of life, and works again when it is back', async () => {
  await media.stop();
  await expect.poll(() => partOf('video'), patience).toMatchObject({ state: 'away', lastSignAt: expect.any(String) });
  await media.start();
  await expect.poll(() => partOf('video'), patience).toMatchObject({ state: 'ok' });
});

test('a mail server that does not answer is away; one that answers while letters wait is behind', async () => {
  await stopMail();
  await expect.poll(() => partOf('mail'), patience).toMatchObject({ state: 'away' });
  await startMail();
  await expect.poll(() => partOf('mail'), patience).toMatchObject({ state: 'ok' });
  const written = new Date();
  await transaction((tx) => queueMail(tx, 'waiting@example.test', { subject: 'A line', text: 'A line.' }, written));
  const later = new Date(written.getTime() + 121_000);
  expect(await partOf('mail', later)).toMatchObject({ state: 'late' });
  expect((await read(later)).lettersWaiting).toBe(1);
});

test('without a worker it is away; a living one says since when', async () => {
  expect(await partOf('worker')).toMatchObject({ state: 'away', since: null });
  const { default: pg } = await import('pg');
  const life = new pg.Client({
    connectionString: process.env.DATABASE_URL,
    application_name: 'clearway-worker-life',
  });
  await life.connect();
  expect(await partOf('worker')).toMatchObject({ state: 'ok', since: expect.any(String) });
  await life.end();
});

test('nothing of it is an address, a person or an error', async () => {
  const text = JSON.stringify(await read());
  for (const secret of ['127.0.0.1', 'smtp', 'postgres', '@', 'Error']) expect(text).not.toContain(secret);
  expect((await pool().query('SELECT 1')).rowCount).toBe(1);
});
