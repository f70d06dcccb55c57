import { expect, test, vi } from 'vitest';
import type { EnteredNumber } from '@/domain/visit/views';
import { type NumberToSend, RatingDraft } from './rating-draft';

const draftOf = (numbers: (number | null)[], ratingId = 'open'): NonNullable<EnteredNumber['draft']> => ({
  ...{ ratingId, scale: 'cadss-6', enteredByName: 'Demo', enteredAt: '2026-11-23T18:00:00.000Z' },
  numbers: numbers.map((number) => ({ number, revision: number === null ? 0 : 1 })),
});

/** A server that keeps the numbers, as long as it is there. */
function aDraft({ held = null as EnteredNumber['draft'], answer = null as EnteredNumber | null } = {}) {
  const sent: NumberToSend[] = [];
  const kept: (number | null)[] = held?.numbers.map(({ number }) => number) ?? Array.from({ length: 6 }, () => null);
  const server = { isAway: false, ended: [] as string[] };
  const draft = new RatingDraft('cadss-6', 6, held, {
    send: async (one) => {
      if (server.isAway) throw new Error('no network');
      sent.push(one);
      if (answer !== null) return answer;
      kept[one.place - 1] = one.number;
      return { outcome: 'kept', draft: draftOf(kept), alert: null };
    },
    sentenceOf: () => null,
    ended: (outcome) => server.ended.push(outcome),
    newId: () => `new-${sent.length}`,
    retryAfterMs: 1_000,
  });
  return { draft, sent, server };
}

test('each number is sent by itself, and the next under the rating that is open', async () => {
  const { draft, sent } = aDraft();
  await draft.choose(6, 3);
  await draft.choose(1, 0);
  expect(sent).toEqual([
    { ratingId: 'new-0', scale: 'cadss-6', place: 6, number: 3, revision: 0 },
    { ratingId: 'open', scale: 'cadss-6', place: 1, number: 0, revision: 0 },
  ]);
  expect(draft.read()).toMatchObject({ numbers: [0, null, null, null, null, 3], unsent: [], trouble: null });
});

test('what was entered before a reload is there, and a correction says what it saw', async () => {
  const { draft, sent } = aDraft({ held: draftOf([2, null, null, null, null, null]) });
  expect(draft.read().numbers[0]).toBe(2);
  await draft.choose(1, 4);
  expect(sent).toMatchObject([{ ratingId: 'open', number: 4, revision: 1 }]);
});

test('without a connection the number stays, is said not to be kept, and goes out by itself later', async () => {
  vi.useFakeTimers();
  try {
    const { draft, sent, server } = aDraft();
    server.isAway = true;
    await draft.choose(2, 4);
    expect(draft.read()).toMatchObject({ unsent: [2], trouble: { sentence: null } });
    expect(draft.read().numbers[1]).toBe(4);
    server.isAway = false;
    await vi.advanceTimersByTimeAsync(1_000);
    expect(sent).toHaveLength(1);
    expect(draft.read()).toMatchObject({ unsent: [], trouble: null });
  } finally {
    vi.useRealTimers();
  }
});

test('chosen again while the first is being sent, both go out in order and the second counts', async () => {
  const { draft, sent } = aDraft();
  const first = draft.choose(3, 1);
  await draft.choose(3, 2);
  await first;
  expect(sent.map(({ number }) => number)).toEqual([1, 2]);
  expect(draft.read().numbers[2]).toBe(2);
});

test('another window’s number comes first: it is shown, and said', async () => {
  const answer: EnteredNumber = { outcome: 'stale', draft: draftOf([3, null, null, null, null, null]), alert: null };
  const { draft } = aDraft({ answer });
  await draft.choose(1, 1);
  expect(draft.read()).toMatchObject({ numbers: [3, null, null, null, null, null], unsent: [], stale: [1] });
});

test.each(['recorded', 'signed'] as const)('%s elsewhere ends this rating', async (outcome) => {
  const { draft, server } = aDraft({ answer: { outcome, draft: null, alert: null } });
  await draft.choose(1, 1);
  expect(server.ended).toEqual([outcome]);
  expect(draft.read()).toMatchObject({ numbers: [null, null, null, null, null, null], unsent: [] });
});
