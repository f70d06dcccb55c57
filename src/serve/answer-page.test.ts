import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { noteDatabase } from '@/server/request-outage';
import { answeringPage } from './answer-page';

const away = Object.assign(new Error('refused'), { code: 'ECONNREFUSED' });
let server: Server | null = null;
afterEach(async () => {
  server?.close();
  server?.closeAllConnections();
  noteDatabase(null);
});

type Answer = Parameters<typeof answeringPage>[0];
async function ask(answer: Answer, headers: Record<string, string> = {}, method = 'GET') {
  server = createServer(answeringPage(answer)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const reply = await fetch(`http://127.0.0.1:${port}/admin/system?part="x"`, { method, headers });
  return { reply, text: await reply.text() };
}

/** As Next answers a page that broke: a status, headers, and an empty document in pieces. */
const broken =
  (error: unknown): Answer =>
  async (_, reply) => {
    await Promise.resolve();
    noteDatabase(error, new Date('2026-11-28T18:31:00-08:00'));
    reply.statusCode = 500;
    reply.setHeader('content-security-policy', "script-src 'nonce-x'");
    reply.setHeader('content-encoding', 'identity');
    reply.write('<html id="__next_error__">');
    reply.end('</html>');
  };

test('a page that broke because the database is away becomes one that says so, since when, and looks again by itself', async () => {
  const { reply, text } = await ask(broken(away));
  expect(reply.status).toBe(503);
  expect(reply.headers.get('retry-after')).toBe('5');
  expect(reply.headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
  expect(text).toContain('<h1>Our records do not answer just now</h1>');
  expect(text).toContain('They have not answered since 6:31 PM PST.');
  expect(text).toContain('<meta http-equiv="refresh" content="5">');
  expect(text).toContain('href="/admin/system?part=%22x%22"');
  expect(text).toContain('Visits go on by phone meanwhile.');
  expect(text).toContain('<a href="tel:988">Call 988</a>');
  expect(text).not.toContain('__next_error__');
});

test('it speaks the language of the reader', async () => {
  const { text } = await ask(broken(away), { cookie: 'cw.locale=es' });
  expect(text).toContain('<html lang="es">');
  expect(text).toContain('No responden desde las 6:31');
});

test('a head request gets the status alone', async () => {
  const { reply, text } = await ask(broken(away), {}, 'HEAD');
  expect([reply.status, text]).toEqual([503, '']);
});

test('a fault of ours stays what it is, and so does a page that came in spite of the outage', async () => {
  const fault = await ask(broken(new TypeError('x is not a function')));
  expect([fault.reply.status, fault.text]).toEqual([500, '<html id="__next_error__"></html>']);
  server?.close();
  const made = await ask((_, reply) => {
    noteDatabase(away);
    reply.end('Please talk to someone now');
  });
  expect([made.reply.status, made.text]).toEqual([200, 'Please talk to someone now']);
  expect(made.reply.headers.get('content-length')).toBe('26');
});
