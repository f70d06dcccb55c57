import { expect, test } from 'vitest';
import { ReconcileRounds } from './reconcile-rounds';

/** Rounds every fifteen seconds beside a part that can go and come back. */
function aWorker() {
  const part = { isThere: true, asked: 0, goesInRound: false, isBroken: false };
  const logged: string[] = [];
  let seconds = 0;
  const rounds = new ReconcileRounds({
    answers: async () => {
      part.asked++;
      if (!part.isThere) throw new Error('refused');
      return true;
    },
    round: async () => {
      if (part.goesInRound) part.isThere = false;
      if (part.goesInRound || part.isBroken) throw new Error('in the middle');
    },
    onChange: (state) => void logged.push(state),
  });
  const next = () => rounds.run(new Date(15_000 * seconds++));
  return { part, said: logged, next };
}

test('while the media server is away it is asked after waits that grow, and its going and coming are said once', async () => {
  const { part, said: logged, next } = aWorker();
  expect(await next()).toBe('done');
  part.isThere = false;
  const asked: number[] = [];
  for (let round = 0; round < 16; round++) {
    const before = part.asked;
    expect(await next()).toBe('left-out');
    if (part.asked > before) asked.push(round);
  }
  expect(asked).toEqual([0, 1, 3, 7, 11, 15]);
  expect(logged).toEqual(['away']);
  part.isThere = true;
  const found: string[] = [];
  for (let round = 0; round < 4; round++) found.push(await next());
  expect(found.at(-1)).toBe('done');
  expect(logged).toEqual(['away', 'ok']);
});

test('one that goes in the middle of a round is no failure of the round; a fault of ours is', async () => {
  const { part, said: logged, next } = aWorker();
  part.goesInRound = true;
  expect(await next()).toBe('left-out');
  expect(logged).toEqual(['away']);
  Object.assign(part, { isThere: true, goesInRound: false, isBroken: true });
  await expect(next()).rejects.toThrow('in the middle');
  expect(logged).toEqual(['away', 'ok']);
});
