import { expect, test } from 'vitest';
import { isCurrentDecision, waitingOf } from './waiting';

const submittedAt = '2026-11-23T18:00:00.000Z';
const first = { submittedAt, decision: null, toDos: [], askedAgainAt: null };
const conditional = { kind: 'conditional', at: '2026-11-24T18:00:00.000Z' } as const;

test('a case waits for a reviewer from when it was sent', () => {
  expect(waitingOf(first)).toEqual({ waitsFor: 'reviewer', since: submittedAt, back: null });
});

test('a list with an open item waits for the patient, from the decision', () => {
  const toDos = [{ doneAt: '2026-11-25T18:00:00.000Z' }, { doneAt: null }];
  expect(waitingOf({ ...first, decision: conditional, toDos })).toEqual({
    waitsFor: 'patient',
    since: conditional.at,
    back: null,
  });
});

test('a list that is done waits for a reviewer from its last item, whichever that was', () => {
  const toDos = [{ doneAt: '2026-11-26T18:00:00.000Z' }, { doneAt: '2026-11-25T18:00:00.000Z' }];
  expect(waitingOf({ ...first, decision: conditional, toDos })).toEqual({
    waitsFor: 'reviewer',
    since: '2026-11-26T18:00:00.000Z',
    back: 'to-dos-done',
  });
});

test('a decision review waits from when it was asked for', () => {
  const askedAgainAt = '2026-11-30T18:00:00.000Z';
  const decision = { kind: 'not-now', at: '2026-11-24T18:00:00.000Z' } as const;
  expect(waitingOf({ ...first, decision, askedAgainAt })).toEqual({
    waitsFor: 'reviewer',
    since: askedAgainAt,
    back: 'second-look',
  });
});

test.each([
  ['conditional', 'queue', true],
  ['conditional', 'closed', false],
  ['ask', 'queue', false],
  ['not-now', 'closed', true],
  ['not-now', 'queue', true],
  ['invite-at', 'visit', true],
  ['invite-now', 'queue', false],
] as const)('a decision %s stands in %s: %s', (kind, stage, stands) => {
  expect(isCurrentDecision(kind, stage)).toBe(stands);
});
