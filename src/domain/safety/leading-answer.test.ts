import { expect, test } from 'vitest';
import { gravestFirst, type GivenAnswer, leadingAnswer } from './leading-answer';

const said = (questionId: string, code: string, minute = 0, stands = true): GivenAnswer => ({
  ...{ questionId, stands, value: { kind: 'choice', code } },
  savedAt: `2026-11-24T10:${String(minute).padStart(2, '0')}:00.000Z`,
});

test('thoughts right now lead, whatever was said after them', () => {
  const answers = [
    said('phq9.9', 'nearly-every-day', 1),
    said('asq.1', 'yes', 2),
    said('asq.5', 'yes', 3),
    said('asq.4', 'no', 4),
  ];
  expect(leadingAnswer(answers)).toMatchObject({ questionId: 'asq.5' });
  expect(gravestFirst(answers).map(({ questionId }) => questionId)).toEqual(['asq.5', 'asq.1', 'phq9.9', 'asq.4']);
});

test('a yes that was taken back still leads, before a no that stands', () => {
  expect(leadingAnswer([said('asq.2', 'yes', 1, false), said('asq.2', 'no', 2)])).toMatchObject({ stands: false });
});

test('a refused answer is no "no"', () => {
  const declined: GivenAnswer = { ...said('asq.4', ''), value: { kind: 'declined' } };
  expect(leadingAnswer([said('asq.1', 'no'), declined])).toBe(declined);
});

test('nothing worrying was answered: nothing leads', () => {
  expect(leadingAnswer([said('asq.1', 'no'), said('phq9.9', 'not-at-all')])).toBeNull();
  expect(leadingAnswer([])).toBeNull();
});
