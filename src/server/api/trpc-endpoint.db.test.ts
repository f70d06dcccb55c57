import { expect, test } from 'vitest';
import { transaction } from '@/server/db/client';
import { aPerson } from '@/testing/people';
import { handleTrpc } from './trpc-endpoint';

const longAgo = () => new Date(Date.now() - 5 * 60_000);
const person = () => aPerson(['patient'], { now: longAgo() });
type Person = Awaited<ReturnType<typeof person>>;

const lastSeen = async ({ sessionId }: Person) =>
  (await transaction((tx) => tx.session.findUniqueOrThrow({ where: { publicId: sessionId } }))).lastSeenAt.getTime();

function request(
  from: Person,
  path: string,
  change: { method?: string; type?: string | null; body?: BodyInit; site?: string } = {},
) {
  const headers = new Headers(from.headers);
  headers.set('sec-fetch-site', change.site ?? 'same-origin');
  if (change.type !== null) headers.set('content-type', change.type ?? 'application/json');
  const method = change.method ?? 'POST';
  const body = method === 'GET' ? undefined : (change.body ?? '{}');
  return new Request(`http://localhost:3000/api/trpc/${path}`, { method, headers, body, duplex: 'half' } as RequestInit);
}
const touches = (count: number) => Array.from({ length: count }, () => 'session.touch').join(',');
const inputs = (count: number) => JSON.stringify(Object.fromEntries(Array.from({ length: count }, (_, i) => [i, {}])));

test('our own page is served, and nothing may be stored on the way', async () => {
  const patient = await person();
  const before = await lastSeen(patient);
  const answer = await handleTrpc(request(patient, 'session.touch'));
  expect(answer.status).toBe(200);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(await lastSeen(patient)).toBeGreaterThan(before);
  const me = await handleTrpc(request(patient, 'session.me'));
  expect(await me.json()).toMatchObject({ result: { data: { personId: patient.id, home: 'patient' } } });
});

test.each([
  ['another site', { site: 'cross-site' }, 403],
  ['a neighboring host', { site: 'same-site' }, 403],
  ['the address bar', { site: 'none', method: 'GET' }, 403],
  ['a form as multipart', { type: 'multipart/form-data; boundary=x', body: '--x--' }, 415],
  ['a plain form', { type: 'application/x-www-form-urlencoded', body: 'a=b' }, 415],
  ['plain text', { type: 'text/plain' }, 415],
  ['no type at all', { type: null, body: new Blob(['{}']) }, 415],
  ['a GET of a mutation', { method: 'GET' }, 405],
  ['PUT', { method: 'PUT' }, 405],
  ['DELETE', { method: 'DELETE' }, 405],
] as const)('a mutation by %s is refused and does nothing', async (_, change, status) => {
  const patient = await person();
  const before = await lastSeen(patient);
  expect((await handleTrpc(request(patient, 'session.touch', change))).status).toBe(status);
  expect(await lastSeen(patient)).toBe(before);
});

test('a query by GET would put its input into a URL', async () => {
  expect((await handleTrpc(request(await person(), 'session.me', { method: 'GET' }))).status).toBe(405);
});

test('ten calls at once are served, with eleven none is', async () => {
  const patient = await person();
  const before = await lastSeen(patient);
  const eleven = await handleTrpc(request(patient, `${touches(11)}?batch=1`, { body: inputs(11) }));
  expect(eleven.status).toBe(400);
  expect(await lastSeen(patient)).toBe(before);
  const ten = await handleTrpc(request(patient, `${touches(10)}?batch=1`, { body: inputs(10) }));
  expect(ten.status).toBe(200);
  expect(await lastSeen(patient)).toBeGreaterThan(before);
});

test('a body without end is cut off', async () => {
  const patient = await person();
  let sent = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 8192;
      controller.enqueue(new Uint8Array(8192).fill(32));
    },
  });
  expect((await handleTrpc(request(patient, 'session.touch', { body: endless }))).status).toBe(413);
  expect(sent).toBeLessThan(5 * 1024 * 1024);
});

test.each(['__proto__', 'constructor', 'session', 'nothing.there', '%', 'session.touch%00'])(
  'the address %j is a refusal and never a fault',
  async (path) => {
    const status = (await handleTrpc(request(await person(), path))).status;
    expect([400, 404]).toContain(status);
    expect((await handleTrpc(request(await person(), path, { method: 'GET' }))).status).toBe(405);
  },
);

test.each(['', '[', '{"a":', 'null', '"x"', '[[[[[[[[', '{"__proto__":{"isAdmin":true}}'])(
  'the body %j is a refusal or is ignored, never a fault',
  async (body) => {
    const status = (await handleTrpc(request(await person(), 'session.touch', { body }))).status;
    expect([200, 400]).toContain(status);
  },
);
