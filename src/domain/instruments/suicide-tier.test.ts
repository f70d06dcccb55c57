import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asq, readAsq } from './asq';
import { DECLINED, isItemAsked, missingItems } from './item';
import { readCssrs } from './packs/cssrs-screener';
import type { CssrsAnswers } from './suicide-tier';
import { asqScreen, cssrsScreen } from './suicide-tier';

const no = { q1: false, q2: false, q3: false, q4: false };

describe('ASQ', () => {
  test.each([
    ['four times no', no, 'none', []],
    ['a wish, not now', { ...no, q1: true, q5: false }, 'moderate', []],
    ['better off dead, not now', { ...no, q2: true, q5: false }, 'moderate', []],
    ['thoughts this week, not now', { ...no, q3: true, q5: false }, 'moderate', []],
    ['an attempt, not now', { ...no, q4: true, q5: false }, 'moderate', []],
    ['a wish, and now', { ...no, q1: true, q5: true }, 'high', []],
    ['a wish, now not answered', { ...no, q1: true, q5: null }, 'moderate', ['q5']],
    ['a wish, the rest open', { q1: true }, 'moderate', ['q2', 'q3', 'q4', 'q5']],
    ['now, the rest open', { q5: true }, 'high', ['q1', 'q2', 'q3', 'q4']],
    ['one question open', { ...no, q3: null }, 'unknown', ['q3']],
    ['nothing answered', {}, 'unknown', ['q1', 'q2', 'q3', 'q4']],
  ])('%s', (_, answers, tier, missing) => {
    expect(asqScreen(answers)).toEqual({ tier, missing, positive: tier !== 'none' && tier !== 'unknown' });
  });

  test('question 5 is asked only after a yes, and the attempt is dated only after question 4', () => {
    const [, , , , when, now] = asq.items;
    const four = { 'asq.1': 'no', 'asq.2': 'no', 'asq.3': 'no', 'asq.4': 'no' };
    expect(isItemAsked(asq, now, four)).toBe(false);
    expect(isItemAsked(asq, now, { ...four, 'asq.2': 'yes' })).toBe(true);
    expect(isItemAsked(asq, when, { ...four, 'asq.2': 'yes' })).toBe(false);
    expect(isItemAsked(asq, when, { ...four, 'asq.4': 'yes' })).toBe(true);
    expect(missingItems(asq, { ...four, 'asq.4': 'yes', 'asq.5': 'no' })).toEqual([]);
  });

  test('stored answers are read; declining is not a no', () => {
    const stored = { 'asq.1': 'yes', 'asq.2': 'no', 'asq.3': DECLINED, 'asq.5': 'no' };
    expect(readAsq(stored)).toEqual({ q1: true, q2: false, q3: null, q4: null, q5: false });
    expect(asqScreen(readAsq(stored))).toMatchObject({ tier: 'moderate', missing: ['q3', 'q4'] });
  });

  test('a yes to question 5 stays when an earlier answer is changed to no', () => {
    expect(asqScreen(readAsq({ 'asq.1': 'no', 'asq.2': 'no', 'asq.3': 'no', 'asq.4': 'no', 'asq.5': 'yes' })).tier).toBe('high');
  });
});

describe('C-SSRS screener', () => {
  const none: CssrsAnswers = { q1: false, q2: false, q3: null, q4: null, q5: null, q6: false, q6r: null };
  const deeper = { q2: true, q3: false, q4: false, q5: false };

  test.each([
    ['TV01: all no, the rest not asked', {}, 'none', []],
    ['TV10: 1 only', { q1: true }, 'low', []],
    ['2 only', deeper, 'low', []],
    ['TV07: 3', { ...deeper, q3: true }, 'moderate', []],
    ['TV06: 4', { ...deeper, q4: true }, 'high', []],
    ['TV05: 5', { ...deeper, q3: true, q5: true }, 'high', []],
    ['TV08: behavior longer ago', { q6: true, q6r: false }, 'moderate', []],
    ['TV09: behavior within 3 months', { q6: true, q6r: true }, 'high', []],
    ['behavior, when is not known', { q6: true, q6r: null }, 'moderate', ['q6r']],
    ['2, its follow-ups open', { q2: true }, 'low', ['q3', 'q4', 'q5']],
    ['4, the rest open', { q1: null, q2: true, q4: true, q6: null }, 'high', ['q1', 'q3', 'q5', 'q6']],
    ['2 open', { q2: null }, 'unknown', ['q2']],
    ['6 open', { q6: null }, 'unknown', ['q6']],
    ['1 yes and 2 open', { q1: true, q2: null }, 'low', ['q2']],
    ['TV29: nothing answered', { q1: null, q2: null, q6: null }, 'unknown', ['q1', 'q2', 'q6']],
  ])('%s', (_, change, tier, missing) => {
    expect(cssrsScreen({ ...none, ...change })).toEqual({ tier, missing, positive: tier !== 'none' && tier !== 'unknown' });
  });

  test('forgetting an answer never makes it a clean screen', () => {
    const order = ['none', 'low', 'moderate', 'high'];
    const answer = fc.constantFrom(true, false, null);
    const anyScreen = fc.record({ q1: answer, q2: answer, q3: answer, q4: answer, q5: answer, q6: answer, q6r: answer });
    fc.assert(
      fc.property(anyScreen, (answers) => {
        const { tier, missing, positive } = cssrsScreen(answers);
        expect(tier === 'none').toBe(!positive && missing.length === 0);
        expect(tier === 'unknown').toBe(!positive && missing.length > 0);
        if (tier === 'unknown') return;
        const worse = cssrsScreen({ ...answers, q5: true });
        expect(order.indexOf(worse.tier)).toBeGreaterThanOrEqual(order.indexOf(tier));
      }),
      { numRuns: 1000 },
    );
  });

  test('stored answers are read', () => {
    const stored = { 'cssrs.1': 'no', 'cssrs.2': 'yes', 'cssrs.3': 'no', 'cssrs.4': DECLINED, 'cssrs.5': 'no', 'cssrs.6': 'no' };
    expect(readCssrs(stored)).toEqual({ q1: false, q2: true, q3: false, q4: null, q5: false, q6: false, q6r: null });
  });
});
