import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { feed } from '@/server/audit/feed';
import { revokeSession } from '@/server/auth/revoke-session';
import { aReviewer, type TestPerson } from '@/testing/people';
import { handleTrpc } from './trpc-endpoint';
import { mostStreamsOfSession } from './stream-limits';

afterEach(() => void vi.useRealTimers());
afterAll(() => feed().close());

const open = ({ headers }: TestPerson) => handleTrpc(new Request('http://localhost:3000/api/trpc/queue.changes', { headers }));

/** What the browser reads, from the first word to the last; `begun` resolves when the first hint has come. */
function reading(answer: Response) {
  const reader = (answer.body ?? new ReadableStream()).pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  let begin = () => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const whole = (async () => {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      text += part.value;
      if (text.includes('resync')) begin();
    }
    return text;
  })();
  return { begun, whole };
}

// The client takes this event for the end and does not connect again; without it the browser does, by itself.
const farewell = 'event: return';

test('one session opens many streams, is told when it is too many, and may again when a tab is closed', async () => {
  const reviewer = await aReviewer();
  const answers = await Promise.all(Array.from({ length: mostStreamsOfSession }, () => open(reviewer)));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  const refused = await open(reviewer);
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '30']);
  expect(await refused.text()).toMatch(/^That was too many at once\./);
  await answers.pop()?.body?.cancel();
  answers.push(await open(reviewer));
  expect(answers.at(-1)?.status).toBe(200);
  for (const { body } of answers) await body?.cancel();
});

test('a stream is cut off after an hour, so that its browser connects again', async () => {
  const reviewer = await aReviewer();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const stream = reading(await open(reviewer));
  await stream.begun;
  vi.advanceTimersByTime(60 * 60_000);
  expect(await stream.whole).not.toContain(farewell);
});

test('a stream ends for good with its session', async () => {
  const reviewer = await aReviewer();
  const stream = reading(await open(reviewer));
  await stream.begun;
  await revokeSession({ actor: reviewer, now: new Date() });
  expect(await stream.whole).toContain(farewell);
});

test('a server that stops cuts its streams off, so that their browsers connect to the next', async () => {
  const stream = reading(await open(await aReviewer()));
  await stream.begun;
  feed().close();
  expect(await stream.whole).not.toContain(farewell);
});
