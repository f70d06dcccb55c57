import { describe, expect, test } from 'vitest';
import { allQuestions } from '@/domain/answers/questionnaire';
import { asksLicensedScreen, screenKey } from '@/domain/answers/suicide-screen';
import type { Answers, AnswerValue } from '@/domain/answers/value';
import { completeAnswers, failedTrial } from '@/testing/complete-answers';
import { Facts } from './facts';
import { factsFromAnswers } from './facts-from-answers';

const today = '2026-11-23';
const code = (one: string): AnswerValue => ({ kind: 'choice', code: one });
const factsOf = (change: Answers = {}) => factsFromAnswers(completeAnswers(change), today);

test('the complete answers become well-formed facts without a gap', () => {
  const facts = factsOf();
  expect(Facts.parse(facts)).toEqual(facts);
  expect(facts).toMatchObject({
    ageYears: 42,
    sex: 'F',
    pregnancy: 'no',
    phq9: [3, 3, 2, 2, 2, 2, 2, 1, 0],
    gad7: [2, 2, 1, 1, 1, 1, 1],
    suicide: { kind: 'asq', q1: false, q2: false, q3: false, q4: false, q5: null },
    auditC: [1, 0, 0],
    drugUse: 'never',
    traumaExposure: false,
    bmiKgPerM2: 26,
    systolicMmHg: 122,
    diastolicMmHg: 78,
    bloodPressureAgeDays: 3,
    episodeMonths: 14,
    redFlag: false,
    driver: true,
  });
  expect(facts.trials).toHaveLength(2);
  expect(Object.entries(facts.conditions).filter(([, value]) => value !== false)).toEqual([['osa_device', null]]);
  expect(Object.values(facts.medicines).every((value) => value === false)).toBe(true);
});

test('of who answered nothing, nothing is known', () => {
  const facts = factsFromAnswers({}, today);
  expect(JSON.stringify({ ...facts, helpNow: null, abandoned: null })).not.toMatch(/true|false/);
  expect(facts.trials).toBeNull();
});

describe('not knowing and not saying are never a no', () => {
  const asides = allQuestions.flatMap(({ id, offers }) => offers.map((kind) => [id, kind] as const));
  // Not asked of everyone, licensed and read by no rule, or free words.
  const unread =
    /^(about\.|trials\.(list|finished|other)|medicines\.|goals\.|log\.2|asq\.4\.when|sub\.2|phq9\.difficulty|(qids|mdq|dast)\.)/;

  test.each(asides.filter(([id]) => !unread.test(id)))('%s %s', (id, kind) => {
    const asked = id.startsWith('cssrs.') ? { ...everythingAsked(), ...licensedScreen } : everythingAsked();
    const yes = factsFromAnswers(asked, today);
    const aside = factsFromAnswers({ ...asked, [id]: { kind } as AnswerValue }, today);
    const no = factsFromAnswers({ ...asked, [id]: code('no') }, today);
    expect(aside).not.toEqual(yes);
    if (no.conditions !== undefined && JSON.stringify(no) !== JSON.stringify(yes) && hasNo(id)) expect(aside).not.toEqual(no);
  });

  const hasNo = (id: string) =>
    allQuestions.some(
      (question) => question.id === id && question.kind === 'choice' && question.options.some((o) => o.code === 'no'),
    );
});

const licensedScreen = Object.fromEntries(['1', '2', '3', '4', '5', '6', '6r'].map((n) => [`cssrs.${n}`, code('yes')]));

/** A person to whom every branch is put. */
function everythingAsked(): Answers {
  const yes = ['air.1', 'air.2', 'bip.2', 'bip.4', 'asq.1', 'asq.5', 'sub.4', 'pcptsd5.exposure'];
  const scale = [1, 2, 3, 4, 5].map((n) => `pcptsd5.${n}`);
  return completeAnswers({
    ...Object.fromEntries([...yes, ...scale].map((id) => [id, code('yes')])),
    'drug.1': code('monthly'),
    'sub.1': { kind: 'choices', codes: ['ketamine_pcp'] },
    'sub.3': code('now'),
    'sub.6': code('weekly'),
    'trials.other': { kind: 'choices', codes: ['ketamine'] },
    'trials.ketamine-effect': code('none'),
    'bip.5': code('no'),
    'bip.3': { kind: 'choices', codes: ['racing', 'talking'] },
  });
}

test.each([
  ['ketamine, in treatment now', { 'sub.3': code('now') }, { ket_disorder: true, ket_nonmed: true, opioid_misuse: false }],
  ['ketamine, treated in the past', { 'sub.3': code('past') }, { ket_disorder: false, ket_nonmed: true }],
  ['ketamine, would not say', { 'sub.3': { kind: 'declined' } }, { ket_disorder: null, ket_nonmed: true }],
  ['which drug not said', { 'sub.1': { kind: 'declined' } }, { ket_disorder: null, ket_nonmed: null, opioid_misuse: null }],
  ['ketamine weekly, never treated', { 'sub.3': code('never') }, { ket_disorder: false, ket_weekly: true }],
  ['ketamine monthly', { 'sub.6': code('monthly') }, { ket_weekly: false }],
  ['how often not said', { 'sub.6': { kind: 'declined' } }, { ket_weekly: null, ket_nonmed: true }],
  ['another drug weekly', { 'drug.1': code('weekly'), 'sub.1': { kind: 'choices', codes: ['other'] } }, { ket_weekly: false }],
  ['ketamine that helped', { 'trials.ketamine-effect': code('helped') }, { ket_no_effect: false }],
  ['ketamine that helped a little', { 'trials.ketamine-effect': code('some') }, { ket_no_effect: false }],
  ['ketamine, effect not told', { 'trials.ketamine-effect': undefined }, { ket_no_effect: null }],
  ['no ketamine before', { 'trials.other': { kind: 'choices', codes: ['tms'] } }, { ket_no_effect: false }],
  ['what else was tried not told', { 'trials.other': { kind: 'declined' } }, { ket_no_effect: null }],
  ['seizure lately', { 'med.16': code('recent') }, { seizure_recent: true, epilepsy_controlled: false }],
  ['epilepsy, controlled', { 'med.16': code('controlled') }, { seizure_recent: false, epilepsy_controlled: true }],
  ['apnea without a device', { 'air.2': code('no') }, { osa_dx: true, osa_device: false }],
] as const)('%s', (_, change, conditions) => {
  expect(factsFromAnswers({ ...everythingAsked(), ...(change as Answers) }, today).conditions).toMatchObject(conditions);
});

test.each([
  ['two trials', {}, 2],
  ['no list yet', { 'trials.list': undefined, 'trials.finished': undefined }, null],
  ['an emptied list is not "none"', { 'trials.list': { kind: 'trials', trials: [] } }, null],
  ['says that there were none', { 'trials.list': undefined, 'trials.finished': code('none-tried') }, 0],
  ['would not say', { 'trials.list': undefined, 'trials.finished': { kind: 'declined' } }, null],
] as const)('%s', (_, change, count) => expect(factsOf(change as Answers).trials?.length ?? null).toBe(count));

test('a dose not remembered is open, not nothing', () => {
  const forgotten = failedTrial('0198c000-0000-7000-8000-000000000009', 'Zoloft', {
    doseMgPerDay: 'unknown',
    tookMostDays: 'unknown',
  });
  const [trial] = factsOf({ 'trials.list': { kind: 'trials', trials: [forgotten] } }).trials ?? [];
  expect(trial).toMatchObject({ drug: 'Zoloft', doseMgPerDay: null, tookMostDays: null, weeks: 8 });
});

test('a reading whose day is forgotten has no age', () => {
  const reading = { kind: 'bloodPressure', systolicMmHg: 160, diastolicMmHg: 99, takenOn: null } as const;
  expect(factsOf({ 'vit.blood-pressure': reading })).toMatchObject({ systolicMmHg: 160, bloodPressureAgeDays: null });
});

test('the licensed screen is read in place of the built-in one', () => {
  const licensed = { [screenKey]: asksLicensedScreen, 'cssrs.1': code('yes'), 'cssrs.2': code('no'), 'cssrs.6': code('no') };
  const open = { q3: null, q4: null, q5: null, q6r: null };
  expect(factsOf(licensed).suicide).toEqual({ kind: 'cssrs', q1: true, q2: false, q6: false, ...open });
  expect(factsOf({ [screenKey]: asksLicensedScreen }).suicide).toEqual({ kind: 'cssrs', q1: null, q2: null, q6: null, ...open });
  // One answer alone, as the watch over each save reads it.
  expect(factsFromAnswers({ 'cssrs.4': code('yes') }, today).suicide).toMatchObject({ kind: 'cssrs', q4: true });
});

test('item 12 of the QIDS-SR16 is a fact when it was answered, and nothing else of it is', () => {
  expect(factsOf({ 'qids.12': code('2') })).toEqual({ ...factsOf(), qidsItem12: 2 });
  for (const value of [code('0'), { kind: 'declined' } as const])
    expect(JSON.stringify(factsOf({ 'qids.12': value, 'qids.5': code('3') }))).toBe(JSON.stringify(factsOf()));
});

test('a height and a weight that nobody has together are no weight', () => {
  const size = (kg: number) =>
    factsOf({ 'vit.height': { kind: 'number', number: 250 }, 'vit.weight': { kind: 'number', number: kg } });
  expect(size(25).bmiKgPerM2).toBeNull();
  expect(size(80).bmiKgPerM2).toBe(12.8);
});

test('a yes to question 5 stays although the branch is closed again', () => {
  expect(factsOf({ 'asq.5': code('yes') }).suicide).toMatchObject({ q5: true });
});

describe('medicines', () => {
  const lorazepam = {
    id: '0198c000-0000-7000-8000-00000000000a',
    name: 'Ativan',
    doseMgPerDay: 0.5,
    howOften: 'as-needed',
  } as const;
  const list = (...medicines: object[]) =>
    ({ 'medicines.list': { kind: 'medicines', medicines }, 'medicines.finished': code('that-is-all') }) as Answers;

  test('a listed one is in its group, and the others are absent', () => {
    const { medicines, unrecognisedMedicines } = factsOf(list(lorazepam));
    expect(medicines).toMatchObject({ benzo_lo: true, benzo_hi: false, maoi: false });
    expect(unrecognisedMedicines).toEqual([]);
  });

  test('a benzodiazepine of unknown daily dose counts as the higher group', () => {
    expect(factsOf(list({ ...lorazepam, doseMgPerDay: 'unknown', howOften: 'daily' })).medicines.benzo_hi).toBe(true);
  });

  test('a name nobody knows is handed on as such', () => {
    expect(factsOf(list({ ...lorazepam, name: 'the small white one' })).unrecognisedMedicines).toEqual(['the small white one']);
  });

  test('no list is not "none"', () => {
    const { medicines } = factsOf({ 'medicines.finished': { kind: 'unknown' } });
    expect(new Set(Object.values(medicines))).toEqual(new Set([null]));
  });
});
