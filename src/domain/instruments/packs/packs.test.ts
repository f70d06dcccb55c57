import { describe, expect, test } from 'vitest';
import { score } from '../instrument';
import { DECLINED } from '../item';
import { dast10Construct } from './dast-10';
import { scoreMdq } from './mdq';
import { scoreQids } from './qids-sr16';

describe('MDQ', () => {
  const answers = (yes: number, together = 'yes', problem = 'moderate') => ({
    ...Object.fromEntries(Array.from({ length: 13 }, (_, place) => [`mdq.${place + 1}`, place < yes ? 'yes' : 'no'])),
    'mdq.together': together,
    'mdq.problem': problem,
  });

  test.each([
    ['6 yeses', answers(6), 6, false],
    ['7 yeses', answers(7), 7, true],
    ['13 yeses', answers(13, 'yes', 'serious'), 13, true],
    ['not at the same time', answers(13, 'no'), 13, false],
    ['a minor problem', answers(13, 'yes', 'minor'), 13, false],
    ['no problem', answers(13, 'yes', 'none'), 13, false],
  ])('%s', (_, given, total, positive) => expect(scoreMdq(given)).toEqual({ complete: true, total, positive }));

  test.each([0, 1])('%d yeses are negative without the second part', (yes) => {
    const { 'mdq.together': _, 'mdq.problem': __, ...firstPart } = answers(yes);
    expect(scoreMdq(firstPart)).toEqual({ complete: true, total: yes, positive: false });
  });

  test('from two yeses on the second part is needed', () => {
    const { 'mdq.together': _, 'mdq.problem': __, ...firstPart } = answers(2);
    expect(scoreMdq(firstPart)).toEqual({ complete: false, missing: ['mdq.together', 'mdq.problem'], total: null });
  });

  test('a declined item gives no score', () => {
    expect(scoreMdq({ ...answers(13), 'mdq.4': DECLINED })).toEqual({ complete: false, missing: ['mdq.4'], total: null });
  });
});

describe('QIDS-SR16', () => {
  const from = (...points: (number | null)[]) =>
    Object.fromEntries(points.map((value, place) => [`qids.${place + 1}`, value === null ? null : `${value}`]));

  test('the worked vector is 20, severe', () => {
    expect(scoreQids(from(1, 2, 0, 3, 2, 0, 1, 2, 0, 2, 3, 1, 2, 3, 1, 2))).toEqual({
      complete: true,
      total: 20,
      band: 'severe',
    });
  });

  test('the unanswered twin counts 0', () => {
    expect(scoreQids(from(1, 2, 0, 3, 2, null, 1, 2, null, 2, 3, 1, 2, 3, 1, 2))).toMatchObject({ total: 20 });
  });

  test('with both twins open there is no total', () => {
    expect(scoreQids(from(1, 2, 0, 3, 2, null, null, 2, 0, 2, 3, 1, 2, 3, 1, 2))).toEqual({
      complete: false,
      missing: ['qids.6', 'qids.7'],
      total: null,
    });
  });

  test.each([4, 5, 10, 12, 15, 16])('without item %d there is no total', (place) => {
    const answers = { ...from(1, 2, 0, 3, 2, 0, 1, 2, 0, 2, 3, 1, 2, 3, 1, 2), [`qids.${place}`]: DECLINED };
    expect(scoreQids(answers)).toEqual({ complete: false, missing: [`qids.${place}`], total: null });
  });

  test.each([
    [[0, 0, 0, 0, 3, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0], 5, 'none'],
    [[0, 0, 0, 0, 3, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0], 6, 'mild'],
    [[0, 0, 0, 0, 3, 0, 0, 0, 0, 3, 3, 1, 0, 0, 0, 0], 10, 'mild'],
    [[0, 0, 0, 0, 3, 0, 0, 0, 0, 3, 3, 2, 0, 0, 0, 0], 11, 'moderate'],
    [[3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3], 27, 'very severe'],
  ])('%j is %d, %s', (points, total, band) => expect(scoreQids(from(...points))).toEqual({ complete: true, total, band }));
});

describe('DAST-10', () => {
  const answers = (...yes: number[]) =>
    Object.fromEntries(Array.from({ length: 10 }, (_, place) => [`dast.${place + 1}`, yes.includes(place + 1) ? 'yes' : 'no']));

  test.each([
    ['only being able to stop', answers(3), 0, 'none'],
    ['ten noes: not being able to stop counts', answers(), 1, 'low'],
    ['two', answers(1, 2, 3), 2, 'low'],
    ['three', answers(1, 2), 3, 'moderate'],
    ['five', answers(1, 2, 4, 5), 5, 'moderate'],
    ['six', answers(1, 2, 4, 5, 6), 6, 'substantial'],
    ['nine', answers(1, 2, 4, 5, 6, 7, 8, 9), 9, 'severe'],
  ])('%s', (_, given, total, band) => expect(score(dast10Construct, given)).toEqual({ complete: true, total, band }));

  test('one answer is not a score', () => expect(score(dast10Construct, { 'dast.1': 'yes' })).toMatchObject({ total: null }));
});
