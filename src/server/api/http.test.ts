import { beforeAll, expect, test } from 'vitest';
import { isOfType, isSameOrigin, readBounded, readFormBody } from './http';

beforeAll(() => {
  Object.assign(process.env, {
    CLEARWAY_MODE: 'test',
    APP_ORIGIN: 'http://clinic.test',
    DATABASE_URL: 'postgres://x',
    SMTP_URL: 'smtp://x',
    NEXTAUTH_SECRET: 'for-unit-tests-only-0123456789abcdefgh',
  });
});

const headers = (given: Record<string, string>) => new Headers(given);

test.each([
  [{ 'sec-fetch-site': 'same-origin' }, true],
  [{ 'sec-fetch-site': 'same-origin', origin: 'http://evil.test' }, true], // a browser never says both
  [{ 'sec-fetch-site': 'same-site' }, false],
  [{ 'sec-fetch-site': 'cross-site' }, false],
  [{ 'sec-fetch-site': 'none' }, false], // typed into the address bar
  [{ 'sec-fetch-site': 'cross-site', origin: 'http://clinic.test' }, false],
  [{ 'sec-fetch-site': '' }, false],
  [{ 'sec-fetch-site': 'Same-Origin' }, false],
  [{ origin: 'http://clinic.test' }, true],
  [{ origin: 'https://clinic.test' }, false],
  [{ origin: 'http://clinic.test.evil.test' }, false],
  [{ origin: 'http://clinic.test:81' }, false],
  [{ origin: 'null' }, false],
  [{ origin: '' }, false],
  [{ referer: 'http://clinic.test/' }, false],
  [{ host: 'clinic.test' }, false],
  [{}, false],
] as const)('%j is same-origin: %s', (given, expected) => expect(isSameOrigin(headers(given))).toBe(expected));

test.each([
  ['application/json', true],
  ['application/json; charset=utf-8', true],
  ['Application/JSON', true],
  ['application/jsonp', false],
  ['text/plain; application/json', false],
  ['multipart/form-data; boundary=x', false],
  ['application/x-www-form-urlencoded', false],
  ['', false],
])('type %j is JSON: %s', (type, expected) =>
  expect(isOfType(type === '' ? headers({}) : headers({ 'content-type': type }), 'application/json')).toBe(expected),
);

/** A body that comes in pieces and never says how long it is. */
function trickling(piece: string, pieces: number) {
  let sent = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (sent++ < pieces) controller.enqueue(new TextEncoder().encode(piece));
      else controller.close();
    },
  });
  const request = new Request('http://clinic.test/', { method: 'POST', body, duplex: 'half' } as RequestInit);
  return { request, sent: () => sent };
}

test('a body that is too large is refused once it was read, so that the sender can read why', async () => {
  const large = trickling('x'.repeat(1024), 1_000);
  expect(await readBounded(large.request, 64 * 1024)).toBeNull();
  expect(large.sent()).toBe(1_001);
});

test('a body without end is cut off', async () => {
  const endless = trickling('x'.repeat(1024), 50_000);
  expect(await readBounded(endless.request, 64 * 1024)).toBeNull();
  expect(endless.sent()).toBeLessThan(4_200);
});

test('a body of exactly the limit is read whole', async () => {
  expect(await readBounded(trickling('é', 10).request, 20)).toBe('é'.repeat(10));
  expect(await readBounded(trickling('é', 10).request, 19)).toBeNull();
});

test('a form from another site is refused before it is read', async () => {
  const request = new Request('http://clinic.test/', {
    method: 'POST',
    body: 'a=b',
    headers: { 'sec-fetch-site': 'cross-site' },
  });
  expect(await readFormBody(request)).toMatchObject({ status: 403 });
  expect(request.bodyUsed).toBe(false);
});
