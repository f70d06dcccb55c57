import { describe, expect, test } from 'vitest';
import { valueFaultOf } from '@/domain/answers/check-value';
import { isAsked } from '@/domain/answers/flow';
import { allQuestions, questionById } from '@/domain/answers/questionnaire';
import { asksLicensedScreen, screenKey } from '@/domain/answers/suicide-screen';
import type { Answers, AnswerValue, ReportedMedicine } from '@/domain/answers/value';
import { benzodiazepines, diazepamMgPerDay, hypnotics } from '@/domain/medicines/benzodiazepines';
import { type GroupByName, groupMembers } from '@/domain/medicines/interaction-groups';
import { findMedicine, medicines as allMedicines } from '@/domain/medicines/medicines';
import { askedConditions, type ConditionRuleId } from '@/domain/conditions/conditions';
import { completeAnswers, failedTrial } from '@/testing/complete-answers';
import { factsFromAnswers } from './facts-from-answers';
import { clinicPack } from './packs/clinic-2026-11';
import { type RuleId, ruleIds } from './rule-ids';
import { screen } from './screen';

const today = '2026-11-23';
const code = (one: string): AnswerValue => ({ kind: 'choice', code: one });
const codes = (...all: string[]): AnswerValue => ({ kind: 'choices', codes: all });
const yes = code('yes');
const frequency = ['not-at-all', 'several-days', 'more-than-half', 'nearly-every-day'];
const items = (prefix: string, points: readonly number[]): Answers =>
  Object.fromEntries(points.map((point, n) => [`${prefix}.${n + 1}`, code(frequency[point] ?? '')]));
const pressure = (systolicMmHg: number, diastolicMmHg: number, takenOn = '2026-11-20'): Answers => ({
  'vit.blood-pressure': { kind: 'bloodPressure', systolicMmHg, diastolicMmHg, takenOn },
});
const weighing = (kg: number): Answers => ({ 'vit.weight': { kind: 'number', number: kg } });
const born = (date: string): Answers => ({ 'about.birth-date': { kind: 'date', date } });
const entry = (n: number) => `0198c000-0000-7000-8000-0000000000${String(n).padStart(2, '0')}`;
const takes = (...list: Partial<ReportedMedicine>[]): Answers => ({
  'medicines.list': {
    kind: 'medicines',
    medicines: list.map((one, n) => ({ id: entry(n), name: '', doseMgPerDay: 'unknown', howOften: 'daily', ...one })),
  },
  'medicines.finished': code('that-is-all'),
});
const trauma = (count: number): Answers => ({
  'pcptsd5.exposure': yes,
  ...Object.fromEntries([1, 2, 3, 4, 5].map((n) => [`pcptsd5.${n}`, n <= count ? yes : code('no')])),
});
const usedDrugs = (howOften: string, more: Answers = {}): Answers => ({
  'drug.1': code(howOften),
  'sub.1': codes('stimulants'),
  'sub.3': code('never'),
  'sub.4': code('no'),
  ...more,
});
const drinks = (often: string, many: string, six: string): Answers => ({
  'auditc.1': code(often),
  'auditc.2': code(many),
  'auditc.3': code(six),
});
const trials = (...weeks: number[]): Answers => ({
  'trials.list': {
    kind: 'trials',
    trials: weeks.map((each, n) =>
      failedTrial(entry(n), ['sertraline', 'venlafaxine'][n] ?? '', { weeks: each, doseMgPerDay: 225 }),
    ),
  },
});
const yesTo = (...ids: string[]): Answers => Object.fromEntries(ids.map((id) => [id, yes]));

/** The answer that says that the patient has a condition, for each rule of one. */
const reachedByConditions = Object.fromEntries(
  askedConditions.flatMap(({ rule, intake: { id, yes: met = 'yes' } }) =>
    rule ? [[rule.id, { [id]: code(met) }] as const] : [],
  ),
) as Partial<Record<ConditionRuleId, Answers>>;

/** For each rule what a patient would have to answer. The one event among the rules, leaving, is no answer. */
const reachedBy: Partial<Record<RuleId, Answers>> = {
  ...reachedByConditions,
  'S-01': { ...yesTo('asq.1', 'asq.5') },
  'S-02': { ...yesTo('asq.4'), 'asq.5': code('no') },
  // The low tier is a level of the licensed screen alone; the built-in one knows none.
  'S-03': { [screenKey]: asksLicensedScreen, 'cssrs.1': yes, 'cssrs.2': code('no'), 'cssrs.6': code('no') },
  'S-04': { 'phq9.9': code('several-days') },
  'S-05': { 'phq9.9': code('more-than-half') },
  'S-06': { 'asq.3': { kind: 'declined' } },
  'S-07': { 'safety.help-now': code('pressed') },
  'S-09': { 'goals.hope': { kind: 'text', text: 'I hope it helps. I do not want to live anymore.' } },
  'M-01': yesTo('med.6'),
  'X-01': yesTo('med.1'),
  'X-02': yesTo('med.3'),
  'X-03': { 'rep.1': yes },
  'X-04': yesTo('psy.1'),
  'X-05': yesTo('bip.1', 'bip.5'),
  'X-06': pressure(120, 110),
  'X-07': yesTo('med.4'),
  'X-08': yesTo('med.7'),
  'X-09': yesTo('med.11'),
  'X-10': born('2008-11-24'),
  'X-11': usedDrugs('once_twice', { 'sub.1': codes('ketamine_pcp'), 'sub.3': code('now') }),
  'X-12': yesTo('med.14'),
  'X-13': yesTo('med.15'),
  'X-14': yesTo('med.10'),
  'D-01': items('phq9', [1, 1, 1, 1, 0, 0, 0, 0, 0]),
  'D-02': items('phq9', [1, 1, 1, 1, 1, 0, 0, 0, 0]),
  'T-02': trials(8, 5),
  'T-03': trials(8),
  'R-01': { 'rep.1': code('possible') },
  'R-02': yesTo('rep.3'),
  'R-03': { ...yesTo('bip.2', 'bip.4'), 'bip.3': codes('racing', 'talking', 'plans') },
  'R-04': yesTo('psy.3'),
  'R-05': pressure(160, 80),
  'R-06': yesTo('med.5'),
  'R-07': drinks('4-or-more-a-week', '5-or-6', 'less-than-monthly'),
  'R-08': usedDrugs('monthly'),
  'R-09': yesTo('med.8'),
  'R-10': yesTo('med.13'),
  'R-11': { 'med.16': code('recent') },
  'R-12': weighing(120),
  'R-13': yesTo('med.9'),
  'R-14': takes({ name: 'Nardil' }),
  'R-15': takes({ name: 'Valium', doseMgPerDay: 9 }),
  'R-16': takes({ name: 'Percocet' }),
  'R-17': takes({ name: 'theophylline' }),
  'R-18': yesTo('med.18'),
  'R-19': born('1951-11-23'),
  'R-20': { 'gad7.7': { kind: 'declined' } },
  'R-22': yesTo('med.2'),
  'R-23': yesTo('med.12'),
  'R-24': yesTo('med.17'),
  'R-25': weighing(48),
  'R-26': yesTo('med.19'),
  'R-27': yesTo('med.20'),
  'C-01': pressure(120, 90),
  'C-02': drinks('2-3-a-week', '1-or-2', 'never'),
  'C-03': usedDrugs('once_twice'),
  'C-04': trauma(4),
  'C-05': items('gad7', [3, 3, 3, 3, 3, 0, 0]),
  'C-06': born('1961-11-23'),
  'C-07': weighing(87),
  'C-08': takes({ name: 'Adderall' }),
  'C-09': takes({ name: 'Lamictal' }),
  'C-10': takes({ name: 'Valium', doseMgPerDay: 8 }),
  'C-11': takes({ name: 'Paxlovid' }),
  'C-12': takes({ name: 'Tegretol' }),
  'C-13': takes({ name: 'Vivitrol' }),
  'C-14': yesTo('psy.5'),
  'C-15': yesTo('air.1', 'air.2'),
  'C-16': pressure(120, 80, '2026-08-24'),
  'C-17': takes({ name: 'Namenda' }),
  'C-18': { 'sub.5': code('daily') },
  'C-19': { 'med.16': code('controlled') },
  'C-20': takes({ name: 'Synthroid' }),
  'C-21': takes({ name: 'Sudafed' }),
  'C-22': yesTo('med.21'),
  'C-23': yesTo('med.22'),
  'C-24': takes({ name: 'Lyrica' }),
  'I-02': trauma(3),
  'I-03': items('gad7', [3, 3, 3, 1, 0, 0, 0]),
  'I-04': { 'phq9.difficulty': code('very') },
  'I-05': takes({ name: 'Prozac' }),
  'I-06': takes({ name: 'Zestril' }),
  'I-07': { 'trials.other': codes('ketamine'), 'trials.ketamine-effect': code('none') },
  'I-08': {
    'trials.list': {
      kind: 'trials',
      trials: ['Celexa', 'Lexapro'].map((name, n) => failedTrial(entry(n), name, { doseMgPerDay: 20 })),
    },
  },
  'N-01': { 'log.1': code('no') },
};

const firedBy = (change: Answers): readonly RuleId[] =>
  screen(factsFromAnswers(completeAnswers(change), today), clinicPack).firedRules;

test('who answers everything and has nothing to report fires no rule', () => expect(firedBy({})).toEqual([]));

describe('the intake asks what each rule needs', () => {
  test('every rule has its answers here', () => {
    expect([...Object.keys(reachedBy), 'S-08'].sort()).toEqual([...ruleIds].sort());
  });

  test.each(Object.entries(reachedBy) as [RuleId, Answers][])('%s', (id, change) => {
    const answers = completeAnswers(change);
    for (const [question, value] of Object.entries(change)) {
      if (value === undefined || question === screenKey) continue;
      const found = questionById(question);
      expect(found && isAsked(found, answers), question).toBe(true);
      expect(found && valueFaultOf(found, value, today), question).toBeNull();
    }
    expect(firedBy(change)).toContain(id);
  });
});

describe('the medicine list', () => {
  const ruleOf: Record<GroupByName, RuleId> = {
    maoi: 'R-14',
    opioid: 'R-16',
    theophylline: 'R-17',
    stimulant: 'C-08',
    sedative: 'C-24',
    lamotrigine: 'C-09',
    cyp3a4_inhibitor: 'C-11',
    cyp_inducer: 'C-12',
    naltrexone: 'C-13',
    nmda: 'C-17',
    thyroid: 'C-20',
    sympathomimetic: 'C-21',
    antidepressant: 'I-05',
    antihypertensive: 'I-06',
  };
  const spellings = (name: string) => [name, name.toUpperCase(), ` ${name.charAt(0).toUpperCase()}${name.slice(1)} `];
  const namesOf = (name: string) => [name, ...(findMedicine(name)?.brands ?? [])].flatMap(spellings);

  test.each(Object.entries(ruleOf))('%s fires %s by every generic and brand name, however it is written', (group, id) => {
    const names = groupMembers[group as GroupByName].flatMap(namesOf);
    expect(names.filter((name) => !firedBy(takes({ name })).includes(id))).toEqual([]);
  });

  test('a product fires the rules of all its parts', () => {
    const products = allMedicines.filter(({ contains }) => contains.length > 0);
    expect(products.length).toBeGreaterThan(10);
    for (const { name, brands, contains } of products) {
      const known = contains.filter((part) => findMedicine(part) !== null);
      const parts = known.flatMap((part) => firedBy(takes({ name: part })));
      for (const product of [name, ...brands])
        expect(firedBy(takes({ name: product })), product).toEqual(expect.arrayContaining(parts));
    }
  });

  const graded = benzodiazepines.flatMap(({ name, mgEqualTo10MgDiazepam: equal }) =>
    equal === null ? [] : [[name, equal * 0.8] as const],
  );
  test.each(graded)('%s counts as high above what 8 mg of diazepam do, %d mg', (name, mg) => {
    expect(diazepamMgPerDay(name, mg)).toBeCloseTo(8);
    for (const spelled of namesOf(name)) {
      expect(firedBy(takes({ name: spelled, doseMgPerDay: mg * 0.99 }))).toEqual(['C-10']);
      expect(firedBy(takes({ name: spelled, doseMgPerDay: mg * 1.01 }))).toEqual(['R-15']);
      expect(firedBy(takes({ name: spelled, doseMgPerDay: mg * 2, howOften: 'as-needed' }))).toEqual(['C-10']);
    }
  });

  test.each(hypnotics)('%s is a caution', (name) => expect(firedBy(takes({ name }))).toEqual(['C-10']));

  test('a name nobody knows holds back, and a clinician reads it', () => {
    const facts = factsFromAnswers(completeAnswers(takes({ name: 'Nervosol' })), today);
    const { outcome, findings } = screen(facts, clinicPack);
    expect(outcome).toBe('NEEDS_CLINICIAN_REVIEW');
    expect(facts.unrecognisedMedicines).toEqual(['Nervosol']);
    expect(findings.find(({ id }) => id === 'R-14')).toMatchObject({ status: 'unknown' });
  });
});

describe('what is left open never clears', () => {
  // Names, addresses and wishes decide nothing here; blood pressure and weight are measured before the first dose.
  const undecided = /^(about\.(?!birth-date|sex)|vit\.|log\.|goals\.|trials\.other$|trials\.ketamine-effect$|phq9\.difficulty$)/;
  const required = allQuestions.filter((question) => question.required && !undecided.test(question.id));
  const asked = required.filter((question) => isAsked(question, completeAnswers()));
  const asides = asked.flatMap(({ id, offers }) => offers.map((kind) => [id, kind] as const));
  const outcomeWith = (change: Answers) => screen(factsFromAnswers(completeAnswers(change), today), clinicPack).outcome;

  test.each(asked.map(({ id }) => id))('%s not answered', (id) => {
    expect(outcomeWith({ [id]: undefined })).not.toBe('LIKELY_ELIGIBLE');
  });

  test.each(asides.filter(([id]) => id !== 'about.sex'))('%s %s', (id, kind) => {
    expect(outcomeWith({ [id]: { kind } })).not.toBe('LIKELY_ELIGIBLE');
  });

  test.each(['unknown', 'declined'] as const)('a list of medicines that may not be whole, %s', (kind) => {
    const open = { ...takes({ name: 'metformin' }), 'medicines.finished': { kind } } as const;
    expect(outcomeWith(takes({ name: 'metformin' }))).toBe('LIKELY_ELIGIBLE');
    expect(outcomeWith(open)).toBe('NEEDS_CLINICIAN_REVIEW');
    expect(firedBy({ ...open, ...takes({ name: 'Nardil' }), 'medicines.finished': { kind } })).toEqual(['I-05', 'R-14', 'R-20']);
  });

  test.each(['unknown', 'declined'] as const)('one trial on a list that may not be whole excludes nobody, %s', (kind) => {
    const open = { ...trials(8), 'trials.finished': { kind } } as const;
    expect(firedBy(trials(8))).toEqual(['T-03']);
    expect(firedBy(open)).toEqual(['R-20']);
    const { trdSummary } = screen(factsFromAnswers(completeAnswers(open), today), clinicPack);
    expect(trdSummary).toEqual({ status: 'uncertain', adequate: 1, uncertain: 0, needed: 2 });
  });
});
