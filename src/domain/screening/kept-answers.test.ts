import { describe, expect, test } from 'vitest';
import { isAsked } from '@/domain/answers/flow';
import { asksLicensedScreen, screenKey } from '@/domain/answers/suicide-screen';
import type { Question } from '@/domain/answers/question';
import { allQuestions, questionById } from '@/domain/answers/questionnaire';
import type { Answers, AnswerValue } from '@/domain/answers/value';
import { completeAnswers } from '@/testing/complete-answers';
import { factsFromAnswers } from './facts-from-answers';
import { clinicPack } from './packs/clinic-2026-11';
import { screen } from './screen';

const today = '2026-11-23';
const code = (one: string): AnswerValue => ({ kind: 'choice', code: one });
const screened = (answers: Answers) => screen(factsFromAnswers(answers, today), clinicPack);
const question = (id: string): Question => {
  const found = questionById(id);
  if (found === null) throw new Error(`no question ${id}`);
  return found;
};

/** A yes, and the later answer that closes the branch behind which it was given. */
test.each([
  ['pregnant, then male', { 'rep.1': code('yes') }, { 'about.sex': code('M') }, 'X-03', { 'rep.1': code('na') }],
  ['perhaps pregnant, then male', { 'rep.1': code('possible') }, { 'about.sex': code('M') }, 'R-01', { 'rep.1': code('no') }],
  ['breastfeeding, then male', { 'rep.3': code('yes') }, { 'about.sex': code('M') }, 'R-02', { 'rep.3': code('no') }],
  ['treated for ketamine, then no drugs', ketamine('now', 'monthly'), never(), 'X-11', { 'sub.3': code('past') }],
  [
    'ketamine weekly, then no drugs',
    ketamine('never', 'weekly'),
    never(),
    'X-11',
    { 'sub.6': code('monthly'), 'sub.1': ticks('other') },
  ],
  ['ketamine ticked, then no drugs', ketamine('never', 'monthly'), never(), 'R-08', { 'sub.1': ticks('other') }],
  ['opioids ticked, then no drugs', used({ 'sub.1': ticks('opioids') }), never(), 'R-08', { 'sub.1': ticks('other') }],
  ['injected, then no drugs', used({ 'sub.4': code('yes') }), never(), 'R-08', { 'sub.4': code('no') }],
  [
    'ten drinks, then never',
    { 'auditc.2': code('10-or-more') },
    { 'auditc.1': code('never') },
    'R-20',
    { 'auditc.2': code('1-or-2') },
  ],
  [
    'six at once, then never',
    { 'auditc.3': code('daily') },
    { 'auditc.1': code('never') },
    'R-20',
    { 'auditc.3': code('never') },
  ],
  [
    'acute, then four noes',
    { 'asq.1': code('yes'), 'asq.5': code('yes') },
    { 'asq.1': code('no') },
    'S-01',
    { 'asq.5': code('no') },
  ],
] as const)(
  '%s: the yes stands, is still asked, and only its own question takes it back',
  (_, given, closing, rule, takenBack) => {
    const before = completeAnswers(given as Answers);
    const after: Answers = { ...before, ...(closing as Answers) };
    expect(screened(after).firedRules).toContain(rule);
    expect(screened(after).outcome).not.toBe('LIKELY_ELIGIBLE');
    const [id] = Object.keys(takenBack);
    expect(isAsked(question(id ?? ''), after)).toBe(true);
    const corrected: Answers = { ...after, ...(takenBack as Answers) };
    expect(isAsked(question(id ?? ''), corrected)).toBe(false);
    expect(screened(corrected).firedRules).not.toContain(rule);
  },
);

function used(more: Answers): Answers {
  return { 'drug.1': code('once_twice'), 'sub.1': ticks('other'), 'sub.3': code('never'), 'sub.4': code('no'), ...more };
}
function ketamine(treated: string, often: string): Answers {
  return used({ 'sub.1': ticks('ketamine_pcp'), 'sub.3': code(treated), 'sub.6': code(often) });
}
function never(): Answers {
  return { 'drug.1': code('never') };
}
function ticks(...codes: string[]): AnswerValue {
  return { kind: 'choices', codes };
}

describe('no branch hides an answer by which a rule excludes, asks for a clinician or raises an alarm', () => {
  const grave = /^[XRSM]-/;
  // Followed by questions of their own: what closes their branch is the very answer that they enlarge on.
  const enlargesOn: Record<string, string> = { 'air.2': 'air.1', 'bip.3': 'bip.2', 'bip.4': 'bip.2' };
  const open: Answers = completeAnswers({
    'drug.1': code('once_twice'),
    'sub.1': ticks('ketamine_pcp'),
    'sub.3': code('never'),
    'sub.4': code('no'),
    'sub.6': code('monthly'),
    'auditc.1': code('2-4-a-month'),
    'auditc.2': code('1-or-2'),
    'asq.1': code('yes'),
    'asq.5': code('no'),
    'pcptsd5.exposure': code('yes'),
    ...Object.fromEntries([1, 2, 3, 4, 5].map((n) => [`pcptsd5.${n}`, code('no')])),
    'trials.other': ticks('ketamine'),
    'trials.ketamine-effect': code('helped'),
  });
  const openLicensed: Answers = { ...open, [screenKey]: asksLicensedScreen, ...cssrs('no') };

  function cssrs(rest: string): Answers {
    return Object.fromEntries(
      ['1', '2', '3', '4', '5', '6', '6r'].map((n) => [`cssrs.${n}`, code(n === '2' || n === '6' ? 'yes' : rest)]),
    );
  }
  const behindBranches = allQuestions.filter(({ id, askedWhen }) => askedWhen !== undefined && enlargesOn[id] === undefined);
  const answersTo = (one: Question): AnswerValue[] => {
    if (one.kind === 'choice') return one.options.map((option) => code(option.code));
    return one.kind === 'choices' ? one.options.map((option) => ticks(option.code)) : [];
  };

  test.each(behindBranches.map((one) => [one.id, one] as const))('%s', (id, one) => {
    const around = id.startsWith('cssrs.') ? openLicensed : open;
    const usual = screened(around).firedRules;
    const weighing = answersTo(one).filter((value) =>
      screened({ ...around, [id]: value }).firedRules.some((rule) => grave.test(rule) && !usual.includes(rule)),
    );
    const kept = answersTo(one).filter((value) => {
      const codes = value.kind === 'choice' ? [value.code] : value.kind === 'choices' ? value.codes : [];
      return codes.some((each) => one.keptCodes?.includes(each));
    });
    expect(kept).toEqual(expect.arrayContaining(weighing));
  });
});
