import { conditionQuestions } from '@/domain/answers/from-conditions';
import type { Answers, AnswerValue, ReportedTrial } from '@/domain/answers/value';

const code = (one: string): AnswerValue => ({ kind: 'choice', code: one });
const text = (words: string): AnswerValue => ({ kind: 'text', text: words });
const each = (prefix: string, codes: readonly string[]) =>
  Object.fromEntries(codes.map((one, n) => [`${prefix}.${n + 1}`, code(one)]));
const no = (...ids: string[]) => Object.fromEntries(ids.map((id) => [id, code('no')]));

const frequency = ['not-at-all', 'several-days', 'more-than-half', 'nearly-every-day'] as const;
const points = (...given: readonly (0 | 1 | 2 | 3)[]) => given.map((point) => frequency[point]);

/** An antidepressant that was taken long enough, strong enough, in this episode, and did not help. */
export const failedTrial = (id: string, name: string, change: Partial<ReportedTrial> = {}): ReportedTrial => ({
  id,
  name,
  doseMgPerDay: 150,
  weeks: 8,
  tookMostDays: 'yes',
  improvementPercent: 20,
  stopReason: 'inefficacy',
  inCurrentEpisode: 'yes',
  when: '',
  ...change,
});

const trials: readonly ReportedTrial[] = [
  failedTrial('0198c000-0000-7000-8000-000000000001', 'sertraline'),
  failedTrial('0198c000-0000-7000-8000-000000000002', 'venlafaxine', { doseMgPerDay: 225, weeks: 10, improvementPercent: 10 }),
];

/**
 * Every question answered by a person whom no rule holds back: 42 in November 2026, PHQ-9 of 17, two failed trials,
 * negative suicide screen, healthy. A test names the one change that matters; `undefined` takes an answer out. `measuredOn` is
 * the day of the blood pressure: with a clock that runs, the day of that clock, because an old reading says less.
 */
export function completeAnswers(change: Answers = {}, measuredOn = '2026-11-20'): Answers {
  const all: Answers = {
    'about.name': text('Demo Marigold'),
    'about.birth-date': { kind: 'date', date: '1984-03-09' },
    'about.state': code('CA'),
    'about.sex': code('F'),
    'about.language': code('en'),
    'about.place': text('1 Example Lane, West Covina, CA'),
    'about.phone': text('(626) 555-0117'),
    'about.may-text': code('yes'),
    'about.contact': code('yes'),
    'about.contact-name': text('Demo Juniper'),
    'about.contact-relation': text('sister'),
    'about.contact-phone': text('(626) 555-0118'),
    'about.contact-permission': code('yes'),
    'about.alone': code('someone-near'),
    'about.not-watched': code('understood'),
    ...each('phq9', points(3, 3, 2, 2, 2, 2, 2, 1, 0)),
    'phq9.difficulty': code('somewhat'),
    ...each('gad7', points(2, 2, 1, 1, 1, 1, 1)),
    ...no('asq.1', 'asq.2', 'asq.3', 'asq.4'),
    'trials.episode-months': { kind: 'number', number: 14 },
    'trials.list': { kind: 'trials', trials: [...trials] },
    'trials.finished': code('that-is-all'),
    ...no('trials.augmentation', 'trials.ect'),
    'trials.other': { kind: 'choices', codes: ['none'] },
    'vit.blood-pressure': { kind: 'bloodPressure', systolicMmHg: 122, diastolicMmHg: 78, takenOn: measuredOn },
    'vit.height': { kind: 'number', number: 170 },
    'vit.weight': { kind: 'number', number: 75.1 },
    ...no('med.6', ...conditionQuestions.map(({ id }) => id)),
    ...no('rep.1', 'rep.3', 'air.1', 'air.3', 'air.4'),
    ...no('bip.1', 'bip.2', 'bip.6', 'psy.1', 'psy.2', 'psy.3', 'psy.4', 'psy.5', 'pcptsd5.exposure'),
    'medicines.finished': code('takes-none'),
    'auditc.1': code('monthly-or-less'),
    'auditc.2': code('1-or-2'),
    'auditc.3': code('never'),
    'drug.1': code('never'),
    'sub.5': code('never'),
    'log.1': code('yes'),
    'log.2': code('yes'),
    'goals.hope': text('To sleep through the night.'),
    ...change,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}
