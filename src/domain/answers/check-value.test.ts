import { expect, test } from 'vitest';
import { completeAnswers } from '@/testing/complete-answers';
import { valueFaultOf } from './check-value';
import { allQuestions, questionById } from './questionnaire';
import { AnswerValue } from './value';

const today = '2026-11-23';

function judge(id: string, value: unknown) {
  const question = questionById(id);
  if (question === null) throw new Error(`no question ${id}`);
  return valueFaultOf(question, AnswerValue.parse(value), today);
}

test('every complete answer is well formed and answers its question', () => {
  for (const [id, value] of Object.entries(completeAnswers())) expect(judge(id, value), id).toBeNull();
});

test.each([
  ['an option there is', 'phq9.1', { kind: 'choice', code: 'several-days' }, null],
  ['an option there is not', 'phq9.1', { kind: 'choice', code: '1' }, 'not-an-option'],
  ['another kind', 'phq9.1', { kind: 'text', text: 'often' }, 'wrong-kind'],
  ['declining a scale item', 'phq9.1', { kind: 'declined' }, null],
  ['not knowing a scale item', 'phq9.1', { kind: 'unknown' }, 'not-offered'],
  ['declining the call-back number', 'about.phone', { kind: 'declined' }, 'not-offered'],
  ['a number without digits', 'about.phone', { kind: 'text', text: 'call my sister' }, 'not-a-phone'],
  ['zeros for a number', 'about.phone', { kind: 'text', text: '0000000000' }, 'not-a-phone'],
  ['a number in Arabic digits', 'about.phone', { kind: 'text', text: '٦٢٦ ٥٥٥ ٠١١٧' }, null],
  ['a number with an extension', 'about.phone', { kind: 'text', text: '(626) 555-0117 ext. 12' }, null],
  ['a name in another script', 'about.name', { kind: 'text', text: '李雷' }, null],
  ['emoji for a name', 'about.name', { kind: 'text', text: '🌼🌼' }, 'no-letter'],
  ['digits for a name', 'about.name', { kind: 'text', text: '12345' }, 'no-letter'],
  ['emoji for words', 'goals.hope', { kind: 'text', text: '🙏' }, 'no-words'],
  ['born 130 years ago', 'about.birth-date', { kind: 'date', date: '1896-11-23' }, 'too-early'],
  ['a medicine without a letter', 'trials.list', trial({ name: '💊' }), 'no-letter'],
  ['a medicine taken in a year to come', 'trials.list', trial({ when: 'summer 2099' }), 'year-to-come'],
  ['a medicine taken this year', 'trials.list', trial({ when: 'summer 2026, 20 mg' }), null],
  ['born tomorrow', 'about.birth-date', { kind: 'date', date: '2026-11-24' }, 'in-the-future'],
  ['born today', 'about.birth-date', { kind: 'date', date: '2026-11-23' }, null],
  ['born in 1899', 'about.birth-date', { kind: 'date', date: '1899-12-31' }, 'too-early'],
  ['a name over its length', 'about.name', { kind: 'text', text: 'x'.repeat(121) }, 'too-long'],
  ['a height of 90 cm', 'vit.height', { kind: 'number', number: 90 }, null],
  ['a height of 89.9 cm', 'vit.height', { kind: 'number', number: 89.9 }, 'too-low'],
  ['a weight of 400.1 kg', 'vit.weight', { kind: 'number', number: 400.1 }, 'too-high'],
  ['half a month', 'trials.episode-months', { kind: 'number', number: 1.5 }, 'not-whole'],
  ['none and a tick', 'bip.3', { kind: 'choices', codes: ['none', 'racing'] }, 'not-an-option'],
  ['the same tick twice', 'bip.3', { kind: 'choices', codes: ['racing', 'racing'] }, 'not-an-option'],
  ['two ticks', 'bip.3', { kind: 'choices', codes: ['racing', 'talking'] }, null],
  ['a reading upside down', 'vit.blood-pressure', pressure(80, 120), 'reading-upside-down'],
  ['a reading of the future', 'vit.blood-pressure', pressure(120, 80, '2026-12-01'), 'in-the-future'],
  ['a reading whose day is forgotten', 'vit.blood-pressure', pressure(120, 80, null), null],
] as const)('%s', (_, id, value, fault) => expect(judge(id, value)).toBe(fault));

function trial(changes: { name?: string; when?: string }) {
  const rest = { doseMgPerDay: null, weeks: null, tookMostDays: null, improvementPercent: null, stopReason: null };
  const id = '00000000-0000-4000-8000-000000000001';
  return { kind: 'trials', trials: [{ id, name: 'Zoloft', when: '', inCurrentEpisode: null, ...rest, ...changes }] };
}

function pressure(systolicMmHg: number, diastolicMmHg: number, takenOn: string | null = null) {
  return { kind: 'bloodPressure', systolicMmHg, diastolicMmHg, takenOn };
}

test.each([
  ['an empty text', { kind: 'text', text: '   ' }],
  ['no tick at all', { kind: 'choices', codes: [] }],
  ['a number that is none', { kind: 'number', number: Number.NaN }],
  ['half a character', { kind: 'text', text: 'a\uD800b' }],
  ['nothing but what nobody sees', { kind: 'text', text: '\u200B\u200E\u00A0\u0000' }],
  ['a key that is not ours', { kind: 'declined', because: 'x' }],
  ['a day that never was', { kind: 'date', date: '2025-02-29' }],
])('%s is not even well formed', (_, value) => expect(AnswerValue.safeParse(value).success).toBe(false));

test('"none of these" is an option wherever one ticks, so that nothing ticked is not mistaken for it', () => {
  for (const question of allQuestions)
    if (question.kind === 'choices' && question.id !== 'sub.1')
      expect(
        question.options.map(({ code }) => code),
        question.id,
      ).toContain(question.none);
});
