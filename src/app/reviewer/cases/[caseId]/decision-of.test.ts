import { expect, test } from 'vitest';
import { decisionOf } from './decision-of';
import type { Draft } from './use-draft';

const ids = { caseId: '0198c000-0000-7000-8000-000000000001', decisionId: '0198c000-0000-4000-8000-000000000002' };
const consultantId = '0198c000-0000-7000-8000-000000000003';
const now = new Date('2026-11-23T18:00:00Z');
const nothing: Draft = {
  ...{ kind: '', consultantId: '', when: '', reasonCode: '', reason: '', question: '', again: [], toPatient: '' },
  ...{ toDos: [], toDoWords: '' },
};
const invite: Draft = {
  ...nothing,
  kind: 'invite-at',
  consultantId,
  when: '2026-11-24T10:00',
  reasonCode: 'fits',
  reason: 'Two trials count.',
};

test('a time is read by the clinic’s wall clock', () => {
  expect(decisionOf(invite, ids, now)).toMatchObject({ ok: true, decision: { scheduledFor: '2026-11-24T18:00:00.000Z' } });
  const summer = { ...invite, when: '2027-06-01T10:00' };
  expect(decisionOf(summer, ids, now)).toMatchObject({ decision: { scheduledFor: '2027-06-01T17:00:00.000Z' } });
  const twice = { ...invite, when: '2027-11-07T01:30' };
  expect(decisionOf(twice, ids, now)).toMatchObject({ decision: { scheduledFor: '2027-11-07T08:30:00.000Z' } });
});

test.each([
  ['a time that has passed', { when: '2026-11-23T09:59' }, ['scheduledFor']],
  ['no time', { when: '' }, ['scheduledFor']],
  ['an hour that the clocks skip', { when: '2027-03-14T02:30' }, ['scheduledFor']],
  ['nobody to see the patient', { consultantId: '' }, ['consultantId']],
  ['a reason of another decision', { reasonCode: 'too-few-trials' }, ['reasonCode']],
  ['three letters', { reason: 'ok.' }, ['reason']],
] as const)('%s is named as what is missing', (_, change, faults) => {
  expect(decisionOf({ ...invite, ...change }, ids, now)).toEqual({ ok: false, faults });
});

test('a question carries what to answer again', () => {
  const asked = { kind: 'ask', reasonCode: 'other', reason: 'The dose decides.', question: 'How much?' } as const;
  const read = decisionOf({ ...nothing, ...asked, again: ['med.5'] }, ids, now);
  expect(read).toMatchObject({ ok: true, decision: { again: ['med.5'] } });
});

test('a question needs its words, a refusal its own', () => {
  const asked = { ...nothing, kind: 'ask', reasonCode: 'other', reason: 'The dose decides.' } as const;
  expect(decisionOf(asked, ids, now)).toEqual({ ok: false, faults: ['question'] });
  const refused = { ...nothing, kind: 'not-now', reasonCode: 'other', reason: 'The dose decides.' } as const;
  expect(decisionOf(refused, ids, now)).toEqual({ ok: false, faults: ['toPatient'] });
});

test('an invitation on conditions needs a list, and an item of its own needs its words', () => {
  const draft = { ...nothing, kind: 'conditional', reasonCode: 'readings-first', reason: 'One reading is not enough.' } as const;
  expect(decisionOf({ ...draft, toPatient: 'Yes, when these are done.' }, ids, now)).toEqual({ ok: false, faults: ['toDos'] });
  const other = { ...draft, toPatient: 'Yes, when these are done.', toDos: ['readings', 'other'] } satisfies Draft;
  expect(decisionOf(other, ids, now)).toEqual({ ok: false, faults: ['toDos'] });
  expect(decisionOf({ ...other, toDoWords: 'A call with your sister' }, ids, now)).toMatchObject({
    decision: {
      toDos: [
        { kind: 'readings', words: '' },
        { kind: 'other', words: 'A call with your sister' },
      ],
    },
  });
});
