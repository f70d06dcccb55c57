import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { keptAtStart } from '@/domain/answers/licensed-packs';
import { allQuestions } from '@/domain/answers/questionnaire';
import type { Answers, AnswerValue } from '@/domain/answers/value';
import { completeAnswers } from '@/testing/complete-answers';
import { arbitraryFacts } from '@/testing/facts';
import { factsFromAnswers } from './facts-from-answers';
import { outcomes, priorities } from './outcome';
import { clinicPack } from './packs/clinic-2026-11';
import { graverScreen, safetyOf } from './safety-on-save';
import { screen } from './screen';

// Thousands of screenings: on a busy machine the usual five seconds are not enough.
vi.setConfig({ testTimeout: 60_000 });

const code = (one: string): AnswerValue => ({ kind: 'choice', code: one });
const licensed = allQuestions.filter((one) => one.licensed !== undefined && one.screen === undefined);
const kept: Answers = Object.fromEntries(keptAtStart(['mdq', 'qids-sr16', 'dast-10']));

/** Any answers to the licensed questionnaires, but for thoughts of death. */
const licensedGiven: fc.Arbitrary<Answers> = fc.record(
  Object.fromEntries(
    licensed.map((question) => {
      const codes = question.kind === 'choice' ? question.options.map((option) => option.code) : [];
      const sayable = question.id === 'qids.12' ? ['0'] : codes;
      return [question.id, fc.constantFrom(undefined, { kind: 'declined' as const }, ...sayable.map(code))];
    }),
  ),
);
const plain = fc.constantFrom<Answers>(
  completeAnswers(),
  completeAnswers({ 'drug.1': code('monthly'), 'phq9.9': code('several-days') }),
  completeAnswers({ 'bip.1': code('yes'), 'gad7.3': undefined }),
  completeAnswers({ 'phq9.9': { kind: 'declined' }, 'asq.1': code('yes'), 'asq.5': code('no') }),
  {},
);

test('what is answered in a licensed questionnaire changes no outcome, no priority and nothing that is missing', () => {
  fc.assert(
    fc.property(plain, licensedGiven, (answers, more) => {
      const [without, withThem] = [answers, { ...answers, ...kept, ...more }].map((all) => factsFromAnswers(all, '2026-11-23'));
      if (without === undefined || withThem === undefined) throw new Error('two are compared');
      expect(JSON.stringify(screen(withThem, clinicPack))).toBe(JSON.stringify(screen(without, clinicPack)));
      expect(safetyOf(withThem, clinicPack)).toEqual(safetyOf(without, clinicPack));
    }),
  );
});

test('thoughts of death reported in item 12 of the QIDS-SR16 raise, and never lower', () => {
  const tiers = ['high', 'moderate', 'low'];
  fc.assert(
    fc.property(arbitraryFacts, fc.constantFrom(1, 2, 3), (facts, qidsItem12) => {
      const [before, after] = [screen(facts, clinicPack), screen({ ...facts, qidsItem12 }, clinicPack)];
      expect(outcomes.indexOf(after.outcome)).toBeLessThanOrEqual(outcomes.indexOf(before.outcome));
      expect(priorities.indexOf(after.priority)).toBeLessThanOrEqual(priorities.indexOf(before.priority));
      expect(after.missing).toEqual(before.missing);
      expect(tiers).toContain(after.suicideTier);
      if (tiers.includes(before.suicideTier))
        expect(tiers.indexOf(after.suicideTier)).toBeLessThanOrEqual(tiers.indexOf(before.suicideTier));
      // A graver finding about the same thoughts stands in for the milder one.
      const [gone] = before.firedRules.filter((id) => !after.firedRules.includes(id));
      if (gone !== undefined) expect([gone, after.firedRules.includes('S-05')]).toEqual(['S-04', true]);

      const [earlier, later] = [safetyOf(facts, clinicPack), safetyOf({ ...facts, qidsItem12 }, clinicPack)];
      expect(graverScreen(earlier.screenFor, later.screenFor)).toBe(later.screenFor);
      expect(later.screenFor).not.toBe('none');
      expect(later.ifLeft).not.toBeNull();
    }),
    { numRuns: 1_000 },
  );
});

test('the finding says which questionnaire reported them', () => {
  const facts = factsFromAnswers(completeAnswers({ ...kept, 'qids.12': code('2') }), '2026-11-23');
  const { findings, firedRules, priority } = screen(facts, clinicPack);
  expect([firedRules, priority]).toEqual([['S-05'], 'P1']);
  expect(findings.find(({ id }) => id === 'S-05')?.because).toBe('QIDS-SR16 item 12 is 2, screen negative');
});

test('it answers nothing in place of item 9', () => {
  const facts = factsFromAnswers(completeAnswers({ ...kept, 'phq9.9': undefined, 'qids.12': code('1') }), '2026-11-23');
  const { missing, firedRules, suicideTier } = screen(facts, clinicPack);
  expect(missing).toContain('phq9.item9');
  expect(firedRules).toEqual(expect.arrayContaining(['S-04', 'S-06']));
  expect(suicideTier).toBe('low');
});
