import { expect, test } from 'vitest';
import { completeAnswers } from '@/testing/complete-answers';
import { isBegun, isEarlyOpen, isOpenToMinor, needsNoConsent, nextForMinor } from './before-consent';
import { earlyNoticeOf, stateOf } from './early-notice';
import { completeness, nextPlace, placeOf } from './flow';
import type { Question } from './question';
import { questionById, sections } from './questionnaire';
import type { Answers } from './value';

const today = '2026-11-28';
const born = (date: string): Answers => ({ 'about.birth-date': { kind: 'date', date } });
const at = (code: string): Answers => ({ 'about.state': { kind: 'choice', code } });
const addressed = (text: string): Answers => ({ 'about.place': { kind: 'text', text } });
const question = (id: string): Question => {
  const found = questionById(id);
  if (found === null) throw new Error(`no question ${id}`);
  return found;
};

test.each([
  ['2008-11-29', 'minor'],
  ['2008-11-28', null], // eighteen today
  ['1984-03-09', null],
])('born on %s: %s', (date, truth) => {
  expect(earlyNoticeOf({ ...born(date), ...at('CA') }, today)).toBe(truth);
});

test.each([
  ['CA', null],
  ['other-state', 'other-state'],
  ['outside-us', 'outside-us'],
])('in %s: %s', (code, truth) => {
  expect(earlyNoticeOf({ ...born('1984-03-09'), ...at(code) }, today)).toBe(truth);
});

test('a minor outside California is told about the age, and who answered nothing is told nothing', () => {
  expect(earlyNoticeOf({ ...born('2012-01-01'), ...at('outside-us') }, today)).toBe('minor');
  expect(earlyNoticeOf({}, today)).toBeNull();
});

test.each([
  ['12 Elm St, West Covina, CA 91790', 'CA'],
  ['Santa Clarita, California', 'CA'],
  ['Calle Olmo 12, ca', 'CA'],
  ['Casa de mi hermana, Reno NV', null],
  ['Carson', null],
])('a case from before the list reads %s as %s, and never as outside', (text, state) => {
  expect(stateOf(addressed(text))).toBe(state);
  expect(earlyNoticeOf({ ...born('1984-03-09'), ...addressed(text) }, today)).toBeNull();
});

test('a case from before the list is whole without the state; a new one is not', () => {
  const { 'about.state': _, ...former } = completeAnswers();
  expect(completeness(former).complete).toBe(true);
  const { 'about.place': __, ...early } = former;
  expect(completeness(early).missing).toContain('about.state');
  expect(nextPlace(early)).toEqual({ section: 1, step: 1 });
});

test('who and where one is, and all about safety, needs no agreement; the rest does', () => {
  const adult = { ...born('1984-03-09'), ...at('CA') };
  const free = (id: string, answers: Answers) => needsNoConsent(question(id), answers, today);
  for (const id of ['about.name', 'about.birth-date', 'about.state', 'phq9.9', 'asq.1', 'asq.5', 'cssrs.1'])
    expect(free(id, adult), id).toBe(true);
  for (const id of ['about.sex', 'about.phone', 'phq9.1', 'med.1']) expect(free(id, adult), id).toBe(false);
  const minor = born('2012-01-01');
  expect(free('about.phone', minor)).toBe(true);
  expect(free('med.1', minor)).toBe(false);
});

test('the first screen comes before the agreements, and in a case that went past it no more', () => {
  expect(isEarlyOpen({})).toBe(true);
  expect(isEarlyOpen({ ...born('1984-03-09'), ...at('CA') })).toBe(true); // no name yet
  expect(isEarlyOpen({ ...born('1984-03-09'), ...at('CA'), 'about.name': { kind: 'text', text: 'Demo Clover' } })).toBe(false);
  expect(isEarlyOpen({ 'phq9.1': { kind: 'choice', code: 'several-days' } })).toBe(false);
});

test('a case has begun with the first answer that comes after the agreements', () => {
  expect(isBegun({ ...born('1984-03-09'), ...at('CA'), 'asq.1': { kind: 'declined' } })).toBe(false);
  expect(isBegun({ 'about.sex': { kind: 'choice', code: 'F' } })).toBe(true);
});

test('a minor who goes on is asked how to be reached and whether they are safe, and nothing else', () => {
  const asked: string[] = [];
  let answers: Answers = { ...born('2012-01-01'), ...at('CA'), 'about.name': { kind: 'text', text: 'Demo Clover' } };
  for (let place = nextForMinor(answers); place !== null && asked.length < 40; place = nextForMinor(answers)) {
    expect(isOpenToMinor(place)).toBe(true);
    const questions = sections[place.section - 1]?.steps[place.step - 1]?.questions ?? [];
    asked.push(...questions.map(({ id }) => id));
    answers = { ...answers, ...Object.fromEntries(questions.map(({ id }) => [id, completeAnswers()[id]])) };
  }
  expect(asked).toEqual([
    ...['about.language', 'about.place', 'about.phone', 'about.may-text', 'about.contact'],
    ...['about.contact-name', 'about.contact-relation', 'about.contact-phone', 'about.contact-permission'],
    ...['about.alone', 'about.not-watched', 'asq.1', 'asq.2', 'asq.3', 'asq.4'],
  ]);
  expect(isOpenToMinor(placeOf('about.sex') ?? { section: 0, step: 0 })).toBe(false);
});
