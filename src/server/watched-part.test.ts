import { expect, test } from 'vitest';
import { WatchedPart } from './watched-part';

/** A part that answers what the list says, look after look; the last word stays. */
function part(...answers: readonly (boolean | Error)[]) {
  let looks = 0;
  const changes: string[] = [];
  const look = async () => {
    const answer = answers[Math.min(looks++, answers.length - 1)] ?? false;
    if (answer instanceof Error) throw answer;
    return answer;
  };
  const watched = new WatchedPart({ look, everyMs: 1, againMs: 1, onChange: (state) => changes.push(state) });
  return { watched, changes, looks: () => looks };
}

test('before the first look nothing is known, and who waits gets the answer', async () => {
  const { watched } = part(true);
  expect(watched.known()).toEqual({ state: 'unknown', since: null, lastAnswerAt: null });
  const seen = await watched.settled(10_000);
  expect(seen).toMatchObject({ state: 'ok' });
  expect(seen.since).toEqual(seen.lastAnswerAt);
});

test('one that is away when the watch begins is away at once, and has shown no sign of life', async () => {
  const { watched } = part(false);
  expect(await watched.settled(10_000)).toMatchObject({ state: 'away', since: expect.any(Date), lastAnswerAt: null });
});

test('nobody waits longer than they said for a part that hangs, and it is not called away', async () => {
  const watched = new WatchedPart({ look: () => new Promise(() => {}), everyMs: 1, againMs: 1 });
  expect(await watched.settled(5)).toMatchObject({ state: 'unknown' });
});

test('one failed look is no news, two are; and the return is', async () => {
  const { watched, changes, looks } = part(true, false, true, new Error('refused'), false, false, true);
  watched.known();
  await expect.poll(looks).toBeGreaterThan(7);
  expect(changes).toEqual(['away', 'ok']);
});

test('while it is away, since when and the last sign of life stay', async () => {
  const { watched, changes, looks } = part(true, false, false);
  watched.known();
  await expect.poll(() => changes).toEqual(['away']);
  const first = watched.known();
  const before = looks();
  await expect.poll(looks).toBeGreaterThan(before + 3);
  expect(watched.known()).toEqual(first);
  expect(first.lastAnswerAt).not.toBeNull();
});

test('one about which nobody asks any more is left in peace, and looked at again for the next who asks', async () => {
  let looks = 0;
  const look = async () => ++looks > 0;
  const watched = new WatchedPart({ look, everyMs: 1, againMs: 1, restsAfterMs: 20 });
  expect((await watched.settled(10_000)).state).toBe('ok');
  let before = -1;
  await expect.poll(() => before === (before = looks), { interval: 60, timeout: 60_000 }).toBe(true);
  expect((await watched.settled(10_000)).state).toBe('ok');
  expect(looks).toBeGreaterThan(before);
});
