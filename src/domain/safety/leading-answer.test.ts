import { expect, test } from 'vitest';
import { gravestFirst, type GivenAnswer, leadingAnswer } from './leading-answer';

const given = (questionId: string, code: string, minute = 0, stands = true): GivenAnswer => ({
  ...{ questionId, stands, value: { kind: 'choice', code } },
  savedAt: `2026-11-24T10:${String(minute).padStart(2, '0')}:00.000Z`,
});

test('thoughts right now come first, whatever was answered after them', () => {
  const answers = [
    given('phq9.9', 'nearly-every-day', 1),
    given('asq.1', 'yes', 2),
    given('asq.5', 'yes', 3),
    given('asq.4', 'no', 4),
  ];
  expect(leadingAnswer(answers)).toMatchObject({ questionId: 'asq.5' });
  expect(gravestFirst(answers).map(({ questionId }) => questionId)).toEqual(['asq.5', 'asq.1', 'phq9.9', 'asq.4']);
});

test('a yes that was taken back still comes first, before a current no', () => {
  expect(leadingAnswer([given('asq.2', 'yes', 1, false), given('asq.2', 'no', 2)])).toMatchObject({ stands: false });
});

test('a refused answer is no "no"', () => {
  const declined: GivenAnswer = { ...given('asq.4', ''), value: { kind: 'declined' } };
  expect(leadingAnswer([given('asq.1', 'no'), declined])).toBe(declined);
});

test('nothing worrying was answered: nothing comes first', () => {
  expect(leadingAnswer([given('asq.1', 'no'), given('phq9.9', 'not-at-all')])).toBeNull();
  expect(leadingAnswer([])).toBeNull();
});
