import { expect, test } from 'vitest';
import { keptAtStart } from '@/domain/answers/licensed-packs';
import type { Answers } from '@/domain/answers/value';
import { completeAnswers } from '@/testing/complete-answers';
import { licensedScores } from './licensed-scores';

const code = (one: string) => ({ kind: 'choice', code: one }) as const;
const declined = { kind: 'declined' } as const;
const each = (prefix: string, codes: readonly string[]): Answers =>
  Object.fromEntries(codes.map((one, n) => [`${prefix}.${n + 1}`, code(one)]));
const begunWith = (...packs: string[]): Answers => completeAnswers(Object.fromEntries(keptAtStart(packs)));

const mdq: Answers = { ...each('mdq', Array(13).fill('yes')), 'mdq.together': code('yes'), 'mdq.problem': code('serious') };
// The worked case of the specification: 20, severe.
const qids = each('qids', ['1', '2', '0', '3', '2', '0', '1', '2', '0', '2', '3', '1', '2', '3', '1', '2']);
const dast = each('dast', ['yes', 'yes', 'yes', 'no', 'no', 'no', 'no', 'no', 'no', 'no']);
const usedDrugs: Answers = { 'drug.1': code('monthly') };

test('each licensed questionnaire that was answered shows its total and its band', () => {
  const answers = { ...begunWith('mdq', 'qids-sr16', 'dast-10'), ...usedDrugs, ...mdq, ...qids, ...dast };
  expect(licensedScores(answers)).toEqual([
    { id: 'mdq', name: 'MDQ', score: { total: 13, band: 'positive' } },
    { id: 'qids-sr16', name: 'QIDS-SR16', score: { total: 20, band: 'severe' } },
    { id: 'dast-10', name: 'DAST-10', score: { total: 2, band: 'low' } },
  ]);
});

test('many yeses without a problem are negative', () => {
  const [read] = licensedScores({ ...begunWith('mdq'), ...mdq, 'mdq.problem': code('none') });
  expect(read?.score).toEqual({ total: 13, band: 'negative' });
});

test.each([
  ['mdq', { ...mdq, 'mdq.4': declined }],
  ['mdq', { ...mdq, 'mdq.together': undefined }],
  ['qids-sr16', { ...qids, 'qids.12': declined }],
  ['qids-sr16', {}],
  ['dast-10', { ...usedDrugs, ...dast, 'dast.10': declined }],
])('%s has no score while an answer is open or declined', (pack, given) => {
  expect(licensedScores({ ...begunWith(pack), ...(given as Answers) })).toMatchObject([{ id: pack, score: null }]);
});

test('of twins one is enough, and the declined other is no gap', () => {
  const [read] = licensedScores({ ...begunWith('qids-sr16'), ...qids, 'qids.6': declined, 'qids.9': undefined });
  expect(read?.score).toEqual({ total: 20, band: 'severe' });
});

test('what the case is not asked has no line at all', () => {
  expect(licensedScores(completeAnswers())).toEqual([]);
  expect(licensedScores({ ...begunWith('cssrs-screener'), ...mdq, ...qids })).toEqual([]);
  expect(licensedScores({ ...begunWith('dast-10'), ...dast })).toEqual([]); // use was taken back
});
