import { expect, test } from 'vitest';
import { releaseOnClose, mostStreams, mostStreamsOfSession, takeStreamSlot } from './stream-limits';

function take(sessionId: string): () => void {
  const leave = takeStreamSlot(sessionId);
  if (typeof leave === 'number') throw new Error(`refused by ${leave}`);
  return leave;
}

test('a person with many tabs has a stream in each, and one without end is refused until a tab is closed', () => {
  const tabs = Array.from({ length: mostStreamsOfSession }, () => take('one'));
  expect(takeStreamSlot('one')).toBe(429);
  const other = take('other');
  tabs[0]?.();
  tabs[0]?.(); // closed twice is closed once
  tabs[0] = take('one');
  expect(takeStreamSlot('one')).toBe(429);
  for (const leave of [...tabs, other]) leave();
});

test('when all places are taken everybody is refused until somebody leaves', () => {
  const all = Array.from({ length: mostStreams }, (_, n) => take(`session ${n}`));
  expect(takeStreamSlot('late')).toBe(503);
  all.pop()?.();
  all.push(take('late'));
  expect(takeStreamSlot('later')).toBe(503);
  for (const leave of all) leave();
});

test.each<[string, (body: ReadableStream<Uint8Array>) => Promise<unknown>, (end: ReadableStreamDefaultController) => void]>([
  ['ends', (body) => new Response(body).text(), (end) => end.close()],
  ['breaks', (body) => new Response(body).text().catch(() => null), (end) => end.error(new Error('broken'))],
  ['is heard by nobody any more', (body) => body.cancel(), () => {}],
])('the place is free again when the stream %s', async (_, listen, finish) => {
  let times = 0;
  const source = new ReadableStream<Uint8Array>({ start: finish });
  await listen(releaseOnClose(source, () => times++));
  expect(times).toBe(1);
});
