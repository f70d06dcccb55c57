import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { completeAnswers } from '@/testing/complete-answers';
import { conditionQuestions } from './from-conditions';
import {
  askedPlaces,
  completeness,
  gateIsOpen,
  isAsked,
  missingQuestions,
  nextPlace,
  placeAfter,
  placeBefore,
  placeOf,
  sectionStates,
} from './flow';
import { inLicensedWords } from './licensed-words';
import type { Question } from './question';
import { allQuestions, questionById, sections } from './questionnaire';
import { keptAtStart } from './licensed-packs';
import { asksLicensedScreen, screenKey, suicideScreenQuestions } from './suicide-screen';
import type { Answers, AnswerValue } from './value';

const code = (one: string): AnswerValue => ({ kind: 'choice', code: one });
const declined: AnswerValue = { kind: 'declined' };

function question(id: string): Question {
  const found = questionById(id);
  if (found === null) throw new Error(`no question ${id}`);
  return found;
}

test('the complete answers are complete, and without any one required answer they are not', () => {
  expect(completeness(completeAnswers())).toEqual({ complete: true, missing: [] });
  const without = allQuestions.filter(({ id, required }) => required && completeAnswers()[id] !== undefined);
  expect(without.length).toBeGreaterThan(70);
  // Where the state was once given in the text of the address, these are enough.
  for (const { id, settledBy } of without)
    expect(missingQuestions(completeAnswers({ [id]: undefined, ...(settledBy && { [settledBy]: undefined }) })), id).toContain(
      id,
    );
});

test('declining is an answer, and it is kept apart from no', () => {
  expect(completeness(completeAnswers({ 'phq9.9': declined, 'med.3': { kind: 'unknown' } })).complete).toBe(true);
});

test('every id is used once', () => {
  expect(new Set(allQuestions.map(({ id }) => id)).size).toBe(allQuestions.length);
});

test('branching only looks back', () => {
  const order = allQuestions.map(({ id }) => id);
  for (const { id, askedWhen } of allQuestions)
    for (const { question: earlier } of askedWhen?.anyOf ?? [])
      expect(order.indexOf(earlier), id).toBeLessThan(order.indexOf(id));
});

const safetyIds = allQuestions.filter(({ safety }) => safety).map(({ id }) => id);

test('item 9, item 12 of the QIDS-SR16 and every question of the suicide screen stand behind the gate', () => {
  const builtIn = ['asq.1', 'asq.2', 'asq.3', 'asq.4', 'asq.4.when', 'asq.5'];
  const licensed = ['cssrs.1', 'cssrs.2', 'cssrs.3', 'cssrs.4', 'cssrs.5', 'cssrs.6', 'cssrs.6r'];
  expect(safetyIds).toEqual(['phq9.9', 'qids.12', ...builtIn, ...licensed]);
});

describe('a case is asked one suicide screen', () => {
  const licensed: Answers = completeAnswers({
    [screenKey]: asksLicensedScreen,
    ...Object.fromEntries(['asq.1', 'asq.2', 'asq.3', 'asq.4'].map((id) => [id, undefined])),
  });
  const askedOf = (answers: Answers) =>
    allQuestions.flatMap(({ id, screen }) => (screen !== undefined && isAsked(question(id), answers) ? [id] : []));

  test('the built-in one, unless the case was begun with the licensed one', () => {
    expect(askedOf(completeAnswers())).toEqual(['asq.1', 'asq.2', 'asq.3', 'asq.4']);
    expect(askedOf(licensed)).toEqual(['cssrs.1', 'cssrs.2', 'cssrs.6']);
    expect(missingQuestions(licensed)).toEqual(['cssrs.1', 'cssrs.2', 'cssrs.6']);
  });

  test('the licensed one branches as it is published', () => {
    expect(askedOf({ ...licensed, 'cssrs.2': code('yes') })).toEqual([
      'cssrs.1',
      'cssrs.2',
      'cssrs.3',
      'cssrs.4',
      'cssrs.5',
      'cssrs.6',
    ]);
    expect(askedOf({ ...licensed, 'cssrs.2': code('no'), 'cssrs.6': code('yes') })).toEqual([
      'cssrs.1',
      'cssrs.2',
      'cssrs.6',
      'cssrs.6r',
    ]);
  });
});

describe('a licensed questionnaire', () => {
  const begunWith = (...packs: string[]): Answers => completeAnswers(Object.fromEntries(keptAtStart(packs)));
  const licensed = allQuestions.filter((one) => one.licensed !== undefined && one.screen === undefined);
  const askedOf = (answers: Answers) => licensed.flatMap((one) => (isAsked(one, answers) ? [one.id] : []));
  const usedDrugs: Answers = { 'drug.1': code('once_twice') };
  const all = ['mdq', 'qids-sr16', 'dast-10'];

  test('stays absent from a case that began without its pack', () => {
    expect(new Set(licensed.map((one) => one.licensed))).toEqual(new Set(all));
    expect(askedOf({})).toEqual([]);
    expect(askedOf({ ...completeAnswers(), ...usedDrugs })).toEqual([]);
    expect(askedOf(begunWith('cssrs-screener'))).toEqual([]);
  });

  test('is asked where its pack was here: of 16, 13 and 10 questions, two more after two yeses, the last only after use was reported', () => {
    expect(askedOf(begunWith('qids-sr16'))).toHaveLength(16);
    expect(askedOf(begunWith('mdq'))).toHaveLength(13);
    expect(askedOf({ ...begunWith('mdq'), 'mdq.1': code('yes') })).toHaveLength(13);
    expect(askedOf({ ...begunWith('mdq'), 'mdq.1': code('yes'), 'mdq.9': code('yes') })).toHaveLength(15);
    expect(askedOf(begunWith('dast-10'))).toEqual([]);
    expect(askedOf({ ...begunWith('dast-10'), 'drug.1': declined })).toEqual([]);
    expect(askedOf({ ...begunWith('dast-10'), ...usedDrugs })).toHaveLength(10);
    const twice: Answers = { 'mdq.3': code('yes'), 'mdq.4': code('yes') };
    expect(askedOf({ ...begunWith(...all, 'cssrs-screener'), ...usedDrugs, ...twice })).toEqual(licensed.map(({ id }) => id));
  });

  test('stands after the questions that it goes on from', () => {
    const after = (id: string) => placeAfter(placeOf(id) ?? { section: 0, step: 0 }, { ...begunWith(...all), ...usedDrugs });
    expect(after('gad7.7')).toEqual(placeOf('qids.1'));
    expect(after('bip.6')).toEqual(placeOf('mdq.1'));
    expect(after('sub.5')).toEqual(placeOf('dast.1'));
  });

  test('shows twins on one screen, for one of them stays empty', () => {
    for (const [one, other] of [
      ['qids.6', 'qids.7'],
      ['qids.8', 'qids.9'],
    ] as const)
      expect(placeOf(one)).toEqual(placeOf(other));
    expect(placeOf('qids.7')).not.toEqual(placeOf('qids.8'));
  });

  test('can be declined, question by question', () => {
    for (const one of licensed) expect(one.offers).toEqual(['declined']);
  });

  test('leaves nothing missing and no section open, answered or not', () => {
    const some = fc.record(Object.fromEntries(licensed.map(({ id }) => [id, fc.constantFrom(undefined, declined)])));
    const gap = fc.constantFrom<Answers>({}, { 'gad7.3': undefined }, { 'psy.3': undefined }, usedDrugs, {
      'about.phone': undefined,
    });
    fc.assert(
      fc.property(some, gap, (given, change) => {
        const plain = completeAnswers(change);
        const asked = { ...plain, ...Object.fromEntries(keptAtStart(all)), ...given };
        expect(completeness(asked)).toEqual(completeness(plain));
        expect(sectionStates(asked)).toEqual(sectionStates(plain));
        expect(nextPlace(asked)).toEqual(nextPlace(plain));
      }),
    );
  });

  test('adds no screen to another case', () => {
    const places = askedPlaces(completeAnswers(usedDrugs));
    for (const { id } of licensed) expect(places).not.toContainEqual(placeOf(id));
  });
});

describe('a licensed question', () => {
  const asked = question('cssrs.1');
  const words = {
    'cssrs.1': { text: 'Made-up words', copyright: 'Made-up notice', options: [{ code: 'yes', label: 'Made-up yes' }] },
  };

  test('has the words, the answers and the notice of the content pack', () => {
    expect(inLicensedWords(asked, words)).toMatchObject({
      options: [{ code: 'yes', label: 'Made-up yes' }],
      verbatim: { text: 'Made-up words', copyright: 'Made-up notice', language: 'en' },
    });
  });

  test('has no words and no answers but to decline while the pack is away', () => {
    expect(inLicensedWords(asked, {})).toMatchObject({ id: 'cssrs.1', options: [], offers: ['declined'], verbatim: undefined });
  });

  test('is the only kind that a pack can reword', () => {
    expect(inLicensedWords(question('asq.1'), { 'asq.1': words['cssrs.1'] })).toBe(question('asq.1'));
  });
});

test.each([
  'about.name',
  'about.birth-date',
  'about.language',
  'about.place',
  'about.phone',
  'about.may-text',
  'about.contact',
  'about.contact-name',
  'about.contact-relation',
  'about.contact-phone',
  'about.contact-permission',
  'about.alone',
  'about.not-watched',
])('without %s nothing about suicide is asked, and it is missing all the same', (id) => {
  for (const answers of [completeAnswers({ [id]: undefined }), completeAnswers({ [id]: declined })]) {
    expect(gateIsOpen(answers)).toBe(false);
    for (const safety of safetyIds) expect(isAsked(question(safety), answers)).toBe(false);
  }
  expect(missingQuestions(completeAnswers({ [id]: undefined, 'asq.1': undefined }))).toContain('asq.1');
});

test('who has nobody to name is still let through', () => {
  const nobody = { 'about.contact-name': undefined, 'about.contact-relation': undefined };
  const more = { 'about.contact-phone': undefined, 'about.contact-permission': undefined };
  expect(gateIsOpen(completeAnswers({ 'about.contact': code('no-one'), ...nobody, ...more }))).toBe(true);
});

test.each([
  ['asq.5 after a yes to 4', 'asq.5', { 'asq.4': code('yes') }, true],
  ['asq.5 after four noes', 'asq.5', {}, false],
  ['asq.5 after a declined question', 'asq.5', { 'asq.4': declined }, true],
  ['pregnancy for a woman', 'rep.1', {}, true],
  ['pregnancy for who would not say', 'rep.1', { 'about.sex': declined }, true],
  ['pregnancy for a man', 'rep.1', { 'about.sex': code('M') }, false],
  ['difficulty without a problem', 'phq9.difficulty', noProblem(), false],
  ['difficulty with one problem', 'phq9.difficulty', { ...noProblem(), 'phq9.8': code('several-days') }, true],
  ['drug follow-ups after never', 'sub.1', {}, false],
  ['drug follow-ups after monthly', 'sub.1', { 'drug.1': code('monthly') }, true],
] as const)('%s', (_, id, change, asked) => expect(isAsked(question(id), completeAnswers(change as Answers))).toBe(asked));

function noProblem(): Answers {
  return Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => [`phq9.${n}`, code('not-at-all')]));
}

test('one begins at the first screen, goes on at the first gap, and ends at none', () => {
  expect(nextPlace({})).toEqual({ section: 1, step: 1 });
  expect(nextPlace(completeAnswers({ 'psy.3': undefined }))).toEqual(placeOf('psy.3'));
  expect(nextPlace(completeAnswers())).toBeNull();
});

test('back and forth lead over the screens that are asked, and over no others', () => {
  const men = completeAnswers({ 'about.sex': code('M') });
  const before = conditionQuestions.findLast(({ askedWhen }) => askedWhen === undefined)?.id ?? '';
  expect(placeAfter(placeOf(before) ?? { section: 0, step: 0 }, men)).toEqual(placeOf('air.1'));
  expect(placeBefore(placeOf('air.1') ?? { section: 0, step: 0 }, men)).toEqual(placeOf(before));
  expect(placeBefore({ section: 1, step: 1 }, {})).toBeNull();
  expect(placeAfter(placeOf('goals.hope') ?? { section: 0, step: 0 }, completeAnswers())).toBeNull();
});

test('sections are done, open or ahead', () => {
  const states = sectionStates(
    completeAnswers({ 'gad7.3': undefined, 'log.1': undefined, 'log.2': undefined, 'goals.hope': undefined }),
  );
  expect(states.map(({ state }) => state)).toEqual(['done', 'open', 'done', 'done', 'done', 'done', 'done', 'done', 'ahead']);
  expect(states).toHaveLength(sections.length);
});

test('a question that only has a place for an answer does not decide which suicide screen is asked', () => {
  expect(suicideScreenQuestions({ 'cssrs.1': undefined, 'asq.1': code('yes') })).toBe('asq');
  expect(suicideScreenQuestions({ 'cssrs.1': code('no') })).toBe('cssrs');
});

test('"no" to a high mood is not followed by "like that now?"; a yes, a refusal, a doubt or a diagnosis is', () => {
  const asked = (high: AnswerValue, bipolarAnswer: AnswerValue = code('no')) => {
    const question = questionById('bip.5');
    return question !== null && isAsked(question, { ...completeAnswers(), 'bip.1': bipolarAnswer, 'bip.2': high });
  };
  expect(asked(code('no'))).toBe(false);
  expect([asked(code('yes')), asked({ kind: 'declined' }), asked({ kind: 'unknown' })]).toEqual([true, true, true]);
  expect([asked(code('no'), code('yes')), asked(code('no'), { kind: 'declined' })]).toEqual([true, true]);
});
