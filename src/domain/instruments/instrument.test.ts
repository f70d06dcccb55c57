import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { auditC, isAuditCPositive } from './audit-c';
import { catalogue } from './catalogue';
import { dis } from './dis';
import { gad7 } from './gad-7';
import type { SummedInstrument } from './instrument';
import { answersFromPoints, scoreBandOf, isSummed, score } from './instrument';
import { DECLINED } from './item';
import { pcPtsd5 } from './pc-ptsd-5';
import { phq9 } from './phq-9';
import { prorate } from './prorate';

const summed = catalogue.filter(isSummed);
const totalOf = (instrument: SummedInstrument, points: readonly (number | null)[]) =>
  score(instrument, answersFromPoints(instrument, points));

describe('PHQ-9', () => {
  test.each([
    [[0, 0, 0, 0, 0, 0, 0, 0, 0], 0, 'minimal'],
    [[1, 1, 1, 1, 0, 0, 0, 0, 0], 4, 'minimal'],
    [[2, 1, 1, 1, 0, 0, 0, 0, 0], 5, 'mild'],
    [[2, 1, 1, 1, 1, 1, 1, 1, 0], 9, 'mild'],
    [[2, 2, 1, 1, 1, 1, 1, 1, 0], 10, 'moderate'],
    [[3, 3, 3, 3, 2, 0, 0, 0, 0], 14, 'moderate'],
    [[3, 3, 3, 3, 3, 0, 0, 0, 0], 15, 'moderately severe'],
    [[3, 3, 2, 2, 2, 2, 2, 1, 0], 17, 'moderately severe'],
    [[3, 3, 2, 2, 2, 2, 2, 1, 2], 19, 'moderately severe'],
    [[3, 3, 3, 3, 3, 3, 2, 0, 0], 20, 'severe'],
    [[3, 3, 3, 3, 3, 3, 3, 3, 3], 27, 'severe'],
  ])('%j is %d, %s', (points, total, band) => expect(totalOf(phq9, points)).toEqual({ complete: true, total, band }));

  test('the difficulty question adds nothing and may be left out', () => {
    const answers = answersFromPoints(phq9, [3, 3, 3, 3, 3, 3, 3, 3, 3]);
    expect(score(phq9, { ...answers, 'phq9.difficulty': 'extremely' })).toMatchObject({ total: 27 });
    expect(score(phq9, answers)).toMatchObject({ total: 27 });
  });

  test.each([null, undefined, DECLINED, '', 'no-such-answer', 'not-at-all,several-days'])(
    'item 9 answered %j gives no total',
    (answer) => {
      const answers = { ...answersFromPoints(phq9, [0, 0, 0, 0, 0, 0, 0, 0, 0]), 'phq9.9': answer };
      expect(score(phq9, answers)).toEqual({ complete: false, missing: ['phq9.9'], total: null });
    },
  );
});

describe('GAD-7', () => {
  test.each([
    [[2, 2, 0, 0, 0, 0, 0], 4, 'minimal'],
    [[2, 2, 1, 0, 0, 0, 0], 5, 'mild'],
    [[2, 2, 1, 1, 1, 1, 1], 9, 'mild'],
    [[2, 2, 2, 1, 1, 1, 1], 10, 'moderate'],
    [[2, 2, 2, 2, 2, 2, 2], 14, 'moderate'],
    [[3, 2, 2, 2, 2, 2, 2], 15, 'severe'],
    [[3, 3, 3, 3, 3, 3, 3], 21, 'severe'],
  ])('%j is %d, %s', (points, total, band) => expect(totalOf(gad7, points)).toEqual({ complete: true, total, band }));

  test('item 2 shows the same words but is coded differently for "more than half the days"', () => {
    const coded = gad7.items.map(({ options }) => options.find(({ points }) => points === 2));
    expect(new Set(coded.map((option) => option?.label))).toEqual(new Set(['More than half the days']));
    expect(coded.map((option) => option?.loinc)).toEqual(
      gad7.items.map(({ id }) => (id === 'gad7.2' ? 'LA18938-3' : 'LA6570-1')),
    );
  });
});

describe('AUDIT-C', () => {
  test('never drinking skips the other two and scores 0', () => {
    expect(score(auditC, { 'auditc.1': 'never' })).toEqual({ complete: true, total: 0, band: 'low' });
  });

  test('never drinking beside drinks that were reported before is a contradiction, and no total', () => {
    expect(score(auditC, { 'auditc.1': 'never', 'auditc.2': '10-or-more', 'auditc.3': 'never' })).toEqual({
      complete: false,
      missing: ['auditc.2'],
      total: null,
    });
    expect(score(auditC, { 'auditc.1': 'never', 'auditc.2': '1-or-2', 'auditc.3': 'never' })).toMatchObject({ total: 0 });
  });

  test('somebody who drinks must answer the other two', () => {
    expect(score(auditC, { 'auditc.1': 'monthly-or-less' })).toEqual({
      complete: false,
      missing: ['auditc.2', 'auditc.3'],
      total: null,
    });
  });

  test('declining the first question is not never drinking', () => {
    expect(score(auditC, { 'auditc.1': DECLINED })).toEqual({ complete: false, missing: ['auditc.1'], total: null });
  });

  test.each([
    [[1, 0, 0], 1, 'low'],
    [[1, 1, 0], 2, 'low'],
    [[1, 1, 1], 3, 'raised'],
    [[2, 2, 2], 6, 'raised'],
    [[3, 2, 2], 7, 'high'],
    [[4, 4, 4], 12, 'high'],
  ])('%j is %d, %s', (points, total, band) => expect(totalOf(auditC, points)).toEqual({ complete: true, total, band }));

  test.each([
    [2, 'F', false],
    [3, 'F', true],
    [3, 'M', false],
    [4, 'M', true],
    [2, 'U', false],
    [3, 'U', true],
  ] as const)('%d for sex %s is positive: %s', (total, sex, positive) => expect(isAuditCPositive(total, sex)).toBe(positive));
});

describe('PC-PTSD-5', () => {
  test('no such event scores 0', () => {
    expect(score(pcPtsd5, { 'pcptsd5.exposure': 'no' })).toEqual({ complete: true, total: 0, band: 'negative' });
  });

  test('declining the event is not "no event"', () => {
    expect(score(pcPtsd5, { 'pcptsd5.exposure': DECLINED })).toMatchObject({ complete: false, missing: ['pcptsd5.exposure'] });
  });

  test.each([
    [[1, 1, 0, 0, 0], 2, 'negative'],
    [[1, 1, 1, 0, 0], 3, 'possible'],
    [[1, 1, 1, 1, 0], 4, 'probable'],
    [[1, 1, 1, 1, 1], 5, 'probable'],
  ])('%j is %d, %s', (points, total, band) => {
    expect(score(pcPtsd5, { 'pcptsd5.exposure': 'yes', ...answersFromPoints(pcPtsd5, points) })).toEqual({
      complete: true,
      total,
      band,
    });
  });

  test('with an event all five are required', () => {
    expect(score(pcPtsd5, { 'pcptsd5.exposure': 'yes', 'pcptsd5.1': 'yes' })).toMatchObject({ total: null });
  });
});

test.each([
  ['a-little', 'settled'],
  ['moderately', 'dissociated'],
])('a dissociation of "%s" is %s', (answer, band) => expect(score(dis, { 'dis.1': answer })).toMatchObject({ band }));

describe('a total is never made of some of the items', () => {
  test.each(summed)('$name', (instrument) => {
    const anyAnswers = fc.record(
      Object.fromEntries(
        instrument.items.map(({ id, options }) => [
          id,
          fc.constantFrom<string | null | undefined>(...options.map(({ code }) => code), DECLINED, null, undefined, 'stale'),
        ]),
      ),
    );
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const result = score(instrument, answers);
        if (!result.complete) {
          expect(result).toMatchObject({ total: null });
          expect(result.missing.length).toBeGreaterThan(0);
          return;
        }
        expect(result.total).toBeGreaterThanOrEqual(instrument.scoring.min);
        expect(result.total).toBeLessThanOrEqual(instrument.scoring.max);
        for (const item of instrument.items.filter(({ required, askedWhen }) => required && !askedWhen)) {
          expect(item.options.map(({ code }) => code)).toContain(answers[item.id]);
          expect(score(instrument, { ...answers, [item.id]: DECLINED }).complete).toBe(false);
        }
      }),
    );
  });

  test.each(summed)('the bands of $name begin at its lowest total and rise', (instrument) => {
    const from = instrument.bands.map((band) => band.from);
    expect(from[0]).toBe(instrument.scoring.min);
    expect(from).toEqual([...from].sort((a, b) => a - b));
    expect(scoreBandOf(instrument, instrument.scoring.max)).toBe(instrument.bands.at(-1)?.band);
    const best = instrument.items
      .filter((item) => item.scored !== false)
      .map((item) => Math.max(...item.options.map(({ points }) => points ?? 0)));
    expect(best.reduce((sum, points) => sum + points, 0)).toBe(instrument.scoring.max);
  });
});

describe('prorated totals, for display only', () => {
  test.each([
    ['one of eight missing', [null, 2, 2, 2, 2, 2, 2, 2, 0], 16],
    ['two of eight missing', [null, null, 2, 2, 2, 2, 2, 2, 0], 15],
  ])('%s', (_, points, total) => {
    expect(prorate(phq9, answersFromPoints(phq9, points))).toMatchObject({ label: 'prorated', total });
  });

  test.each([
    ['three missing', [null, null, null, 2, 2, 2, 2, 2, 0]],
    ['item 9 missing', [2, 2, 2, 2, 2, 2, 2, 2, null]],
    ['nothing missing', [2, 2, 2, 2, 2, 2, 2, 2, 0]],
  ])('none with %s', (_, points) => expect(prorate(phq9, answersFromPoints(phq9, points))).toBeNull());

  test('the real total stays empty beside a prorated one', () => {
    expect(totalOf(phq9, [null, 2, 2, 2, 2, 2, 2, 2, 0])).toMatchObject({ total: null });
  });
});
