import { expect, test } from 'vitest';
import { laterEditions } from '@/domain/conditions/later-editions';
import { checkPack } from './check-pack';
import { Facts } from './facts';
import { factsText } from './facts-text';
import former from './former-edition.json';
import { asPackOfToday } from './older-pack';
import { clinicPack } from './packs/clinic-2026-11';
import { resultPointsOf } from './result-points';
import { screen } from './screen';
import { sha256 } from './sha-256';

/** Facts, results and the rule pack as engine 1.3.1 stored them, before the conditions and groups of the second edition. */
const { pack, screenings } = former;

test.each(screenings)('a stored screening stays readable and gives the same again: $name', ({ facts: stored, result }) => {
  const facts = Facts.parse(stored);
  expect(facts).toEqual(stored);
  expect(sha256(factsText(facts))).toBe(result.inputsHash);
  const { inputsHash, firedRules, outcome, priority, findings } = screen(facts, clinicPack);
  expect({ inputsHash, firedRules, outcome, priority }).toEqual({
    inputsHash: result.inputsHash,
    firedRules: result.firedRules,
    outcome: result.outcome,
    priority: result.priority,
  });
  // What nobody was asked then is unknown now: neither a no nor an open answer.
  const open = Object.fromEntries(findings.filter(({ status }) => status !== 'not-met').map(({ id, status }) => [id, status]));
  const later = laterEditions.flatMap((one) => ('rule' in one ? [[one.rule.id, 'unknown'] as const] : []));
  const unasked = {
    ...Object.fromEntries(later),
    'R-26': 'unknown',
    'R-27': 'unknown',
    'C-22': 'unknown',
    'C-23': 'unknown',
    'C-24': 'unknown',
    'I-07': 'unknown',
  };
  expect(open).toEqual({ ...result.findings, ...unasked });
  expect(findings.find(({ id }) => id === 'R-26')?.because).toBe('not asked when these answers were given');
});

test('facts of today have another text than those of which the later keys were not asked', () => {
  const [first] = screenings;
  if (first === undefined) throw new Error('there is a stored screening');
  const facts = Facts.parse(first.facts);
  const texts = [undefined, null, false, true].map((pheo) => factsText({ ...facts, conditions: { ...facts.conditions, pheo } }));
  expect(new Set(texts).size).toBe(4);
});

test('a stored result without the later rules shows no point that it never judged, and leaves none open for them', () => {
  const judged = [
    { id: 'R-12', status: 'not-met' as const },
    { id: 'C-07', status: 'not-met' as const },
  ];
  expect(resultPointsOf(judged)).toEqual([{ key: 'breathing', group: 'fits', rules: [] }]);
});

test('a pack that was signed before the second edition stays in use, with what it could not name', () => {
  const checked = checkPack(asPackOfToday(pack));
  if (!checked.ok) throw new Error(checked.faults.join('\n'));
  const { bands, trials } = checked.pack.thresholds;
  expect(bands.bmiKgPerM2.bands[0]).toEqual({ rule: 'R-25', from: 0, below: 17 });
  expect(bands.bmiKgPerM2.source).toMatch(/^Dose weight from 30 .*; below 17 .*after this pack was signed$/);
  expect(trials).toMatchObject({ maximumDoseTimes: 1.5, beyondEpisodeWeeks: 2, adequateWeeks: 6 });
});

test('nothing is added to a pack of today, and a new draft has to name it', () => {
  expect(asPackOfToday(clinicPack)).toBe(clinicPack);
  expect(asPackOfToday('no pack')).toBe('no pack');
  expect(checkPack(pack)).toEqual({ ok: false, faults: ['thresholds.bands.bmiKgPerM2.bands: R-25 has no band'] });
});
