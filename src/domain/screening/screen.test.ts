import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { arbitraryFacts, arbitrarySuicide, healthy, nearlyHealthy } from '@/testing/facts';
import { type Facts, unanswered } from './facts';
import { priorities } from './outcome';
import { clinicPack } from './packs/clinic-2026-11';
import { ruleIds } from './rule-ids';
import { screen } from './screen';

// Thousands of screenings: on a busy machine the usual five seconds are not enough.
vi.setConfig({ testTimeout: 60_000 });

const judge = (facts: Facts) => screen(facts, clinicPack);
const urgency = (facts: Facts) => -priorities.indexOf(judge(facts).priority);
const tiers = ['none', 'unknown', 'low', 'moderate', 'high'];
const tierRank = (facts: Facts) => tiers.indexOf(judge(facts).suicideTier);
const runs = { numRuns: 400 };

/** Measured or arranged later, optional, or asked only after another answer. */
const notRequired = ['systolicMmHg', 'diastolicMmHg', 'bloodPressureAgeDays', 'bmiKgPerM2', 'driver', 'phqDifficulty', 'pcPtsd5'];
const required = (Object.keys(unanswered) as (keyof Facts)[]).filter(
  (key) => !notRequired.includes(key) && key !== 'unrecognisedMedicines',
);
const leaveOut = (facts: Facts, key: keyof Facts): Facts => ({
  ...facts,
  [key]: key === 'helpNow' || key === 'abandoned' ? null : unanswered[key],
});

test.each(required)('leaving out %s never clears a patient', (key) => {
  fc.assert(
    fc.property(nearlyHealthy, (facts) => judge(leaveOut(facts, key)).outcome !== 'LIKELY_ELIGIBLE'),
    { numRuns: 100 },
  );
});

test.each(['phq9', 'gad7', 'auditC'] as const)('leaving out one item of %s never clears a patient', (key) => {
  const items = healthy[key] ?? [];
  for (const place of items.keys())
    expect(judge({ ...healthy, [key]: items.with(place, null) }).outcome).not.toBe('LIKELY_ELIGIBLE');
});

test('leaving out an answer never lowers the priority that the rest asks for', () => {
  const silent = ['S-01', 'S-02', 'S-03', 'S-04', 'S-05', 'S-07', 'S-08', 'S-09', 'M-01'];
  fc.assert(
    fc.property(arbitraryFacts, fc.constantFrom(...required, 'driver' as const, 'bmiKgPerM2' as const), (facts, key) => {
      const lost = judge(facts).firedRules.filter((id) => !judge(leaveOut(facts, key)).firedRules.includes(id));
      // Only the urgency that lay in the answer itself may go with it; it is never replaced by less than "ask today" or "ask".
      if (lost.some((id) => silent.includes(id))) return true;
      return urgency(leaveOut(facts, key)) >= urgency(facts);
    }),
    runs,
  );
});

/** Item 9 and the screen contradict each other; the specification asks for a call until they agree. */
/** A contradiction, or a question left open, is for the same day; the answer that settles it can leave the low tier behind. */
const unsettled = (facts: Facts) => judge(facts).firedRules.some((id) => id === 'S-05' || id === 'S-06');

test('a positive safety answer never lowers the tier, nor the priority but where it settles what was open', () => {
  fc.assert(
    fc.property(arbitraryFacts, arbitrarySuicide, fc.nat(6), (person, suicide, place) => {
      const facts = { ...person, suicide };
      if (!suicide) return true;
      const questions = Object.keys(suicide).filter((key) => key !== 'kind');
      const more = { ...facts, suicide: { ...suicide, [questions[place % questions.length] ?? 'q1']: true } };
      const settled = unsettled(facts) && !unsettled(more);
      return tierRank(more) >= tierRank(facts) && (settled || urgency(more) >= urgency(facts));
    }),
    runs,
  );
});

test('a yes to the one open question closes the gap, and leaves the low tier', () => {
  const open = { kind: 'cssrs', q1: null, q2: false, q3: null, q4: null, q5: null, q6: false, q6r: null } as const;
  expect(judge({ ...healthy, suicide: open })).toMatchObject({ firedRules: ['R-20', 'S-06'], priority: 'P1' });
  expect(judge({ ...healthy, suicide: { ...open, q1: true } })).toMatchObject({ firedRules: ['S-03'], priority: 'P2' });
});

test('a positive answer that agrees with item 9 settles the contradiction, and leaves the low tier', () => {
  const item9 = { ...healthy, phq9: [3, 3, 2, 2, 2, 2, 2, 1, 2] };
  const no = { kind: 'cssrs', q1: false, q2: false, q3: null, q4: null, q5: null, q6: false, q6r: null } as const;
  expect(judge({ ...item9, suicide: no })).toMatchObject({ firedRules: ['S-05'], suicideTier: 'low', priority: 'P1' });
  expect(judge({ ...item9, suicide: { ...no, q1: true } })).toMatchObject({
    firedRules: ['S-03'],
    suicideTier: 'low',
    priority: 'P2',
  });
});

test('a higher item 9, a red flag, or a call for help never lowers the tier or the priority', () => {
  fc.assert(
    fc.property(arbitraryFacts, fc.integer({ min: 0, max: 2 }), (person, item9) => {
      const at = (value: number) => ({ ...person, phq9: (person.phq9 ?? [1, 1, 1, 1, 1, 1, 1, 1, 0]).with(8, value) });
      const facts = at(item9);
      const graver = [at(item9 + 1), { ...facts, redFlag: true }, { ...facts, helpNow: true }, { ...facts, abandoned: true }];
      return graver.every((more) => tierRank(more) >= tierRank(facts) && urgency(more) >= urgency(facts));
    }),
    runs,
  );
});

test('the order of trials, and of keys, does not matter', () => {
  fc.assert(
    fc.property(arbitraryFacts, (facts) => {
      const backwards = (record: object) => Object.fromEntries(Object.entries(record).reverse());
      const turned = {
        ...backwards(facts),
        conditions: backwards(facts.conditions),
        medicines: backwards(facts.medicines),
        trials: facts.trials?.toReversed() ?? null,
      } as Facts;
      const { firedRules, outcome, priority, trdSummary, msm } = judge(facts);
      expect(judge(turned)).toMatchObject({ firedRules, outcome, priority, trdSummary, msm });
      expect(judge({ ...turned, trials: facts.trials }).inputsHash).toBe(judge(facts).inputsHash);
    }),
    { numRuns: 100 },
  );
});

test('every rule fires for somebody and is silent for somebody', () => {
  const people = fc.sample(arbitraryFacts, { numRuns: 3000, seed: 7 });
  const fired = people.flatMap((facts) => judge(facts).firedRules);
  const near = fc.sample(nearlyHealthy, { numRuns: 1500, seed: 7 }).flatMap((facts) => judge(facts).firedRules);
  const all = new Set([...fired, ...near]);
  expect(ruleIds.filter((id) => !all.has(id))).toEqual([]);
  expect(judge(healthy).firedRules).toEqual([]);
});

test('an excluding or eligible outcome never rests on what is unknown', () => {
  fc.assert(
    fc.property(arbitraryFacts, (facts) => {
      const { findings, firedRules, outcome } = judge(facts);
      const unknownIds = findings.filter(({ status }) => status === 'unknown').map(({ id }) => id);
      expect(unknownIds.filter((id) => firedRules.includes(id))).toEqual([]);
      const grave = unknownIds.filter(
        (id) => /^[XRDTSM]-/.test(id) && !(['X-03', 'X-06', 'R-05', 'R-12'] as string[]).includes(id),
      );
      if (outcome === 'LIKELY_ELIGIBLE') expect(grave).toEqual([]);
    }),
    runs,
  );
});

test('no word on eligibility reaches a person at risk', () => {
  fc.assert(
    fc.property(arbitraryFacts, (facts) => {
      const { suicideTier, firedRules, patientView } = judge(facts);
      const atRisk = ['moderate', 'high'].includes(suicideTier) || firedRules.includes('S-05') || firedRules.includes('S-06');
      if (atRisk) expect(patientView).toMatchObject({ suppressed: true, reasons: [] });
      if (atRisk) expect(['safety', 'contact-today', 'call-911']).toContain(patientView.kind);
    }),
    runs,
  );
});

test('the same input gives the same bytes', () => {
  fc.assert(
    fc.property(arbitraryFacts, (facts) => JSON.stringify(judge(facts)) === JSON.stringify(judge(structuredClone(facts)))),
    { numRuns: 100 },
  );
});
