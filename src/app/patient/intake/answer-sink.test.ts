import { expect, test } from 'vitest';
import type { SaveReply } from '@/domain/answers/views';
import type { NewAnswer } from '@/ui/questionnaire/answer-sink';
import { sendOrKeep } from './answer-sink';
import type { Sent } from './online-sink';

const answer: NewAnswer = {
  ...{ questionId: 'phq9.1', value: { kind: 'choice', code: 'not-at-all' }, basedOnRevision: 0 },
  ...{ saveId: '0198c6f0-0000-7000-8000-000000000001', displayed: { ask: 'Little interest?', answerText: 'Not at all' } },
};
const around = { savedAt: '2026-11-23T20:00:00.000Z', safety: { screen: 'none' as const }, next: null };
const saved: SaveReply = { outcome: 'saved', revision: 1, ...around };
const newer: SaveReply = {
  outcome: 'newer-exists',
  current: { questionId: 'phq9.1', value: { kind: 'declined' }, revision: 1, savedAt: around.savedAt },
  ...around,
};

/** Both sinks as lists of what came to them. */
function sinks(given: { reply: Sent | 'no network'; isAway?: boolean; hasOutbox?: boolean; hasPlace?: boolean }) {
  const came: string[] = [];
  const sink = {
    async save() {
      came.push('kept');
      if (given.hasPlace === false) throw new Error('no place');
      return { outcome: 'pending' as const };
    },
    async afterSending(_: NewAnswer, sent: Sent) {
      came.push(`noted ${sent.outcome}`);
    },
  };
  const online = {
    async save() {
      came.push('sent');
      if (given.reply === 'no network') throw new Error('no network');
      return given.reply;
    },
  };
  const outbox = { sink, isAway: given.isAway ?? false };
  const load = async () => {
    came.push('loaded');
    return outbox;
  };
  return { came, sinks: { online, load, outbox: given.hasOutbox === false ? null : outbox } };
}

test.each([
  ['with a connection it is sent, and the outbox notes it', { reply: saved }, 'saved', ['sent', 'noted saved']],
  ['while answers have to wait it is kept without a try', { reply: saved, isAway: true }, 'pending', ['kept']],
  ['where sending fails it is kept', { reply: 'no network' as const }, 'pending', ['sent', 'kept']],
  ['a refusal is no reason to keep it', { reply: { outcome: 'refused' as const } }, 'refused', ['sent', 'noted refused']],
  ['signed out, the outbox keeps it', { reply: { outcome: 'signed-out' as const } }, 'signed-out', ['sent', 'noted signed-out']],
  ['before the outbox is loaded it is sent', { reply: saved, hasOutbox: false }, 'saved', ['sent']],
  [
    'and where another device was faster, the outbox is loaded to keep both',
    { reply: newer, hasOutbox: false },
    'newer-exists',
    ['sent', 'loaded', 'noted newer-exists'],
  ],
])('%s', async (_, given, outcome, came) => {
  const set = sinks(given);
  await expect(sendOrKeep(answer, set.sinks)).resolves.toMatchObject({ outcome });
  expect(set.came).toEqual(came);
});

test('where it can be neither sent nor kept it is to be tried again', async () => {
  const without = sinks({ reply: 'no network', hasOutbox: false });
  await expect(sendOrKeep(answer, without.sinks)).rejects.toThrow('no network');
  const full = sinks({ reply: 'no network', hasPlace: false });
  await expect(sendOrKeep(answer, full.sinks)).rejects.toThrow('no place');
});
