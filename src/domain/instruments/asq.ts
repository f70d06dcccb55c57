import type { ReadInstrument } from './instrument';
import { type ItemAnswers, DECLINED } from './item';
import type { AsqAnswers } from './suicide-tier';
import { readYesNo, yesNoOptions } from './yes-no';

/** NIMH: whoever refuses one of the first four is asked the fifth as well; a refusal is not a no. */
const anyOfTheFour = {
  anyOf: ['asq.1', 'asq.2', 'asq.3', 'asq.4'].map((item) => ({ item, codes: ['yes', DECLINED] })),
};

export const asq = {
  id: 'asq',
  name: 'ASQ',
  kind: 'self',
  version: '1',
  recallWindow: 'the past few weeks, the past week, ever, and right now: each question names its own',
  copyright: 'Ask Suicide-Screening Questions (ASQ), National Institute of Mental Health (NIMH). Public domain.',
  licenceBasis: 'US federal work in the public domain; no permission needed',
  source: 'NIMH ASQ Suicide Risk Screening Toolkit; Horowitz 2012, Arch Pediatr Adolesc Med 166:1170',
  // LOINC has no codes for the questions; the overall level is an answer of the suicide-risk term.
  loinc: { total: '93374-7' },
  items: [
    { id: 'asq.1', text: 'In the past few weeks, have you wished you were dead?', required: true, options: yesNoOptions },
    {
      id: 'asq.2',
      text: 'In the past few weeks, have you felt that you or your family would be better off if you were dead?',
      required: true,
      options: yesNoOptions,
    },
    {
      id: 'asq.3',
      text: 'In the past week, have you been having thoughts about killing yourself?',
      required: true,
      options: yesNoOptions,
    },
    { id: 'asq.4', text: 'Have you ever tried to kill yourself?', required: true, options: yesNoOptions },
    {
      id: 'asq.4.when',
      text: 'When was the most recent attempt?',
      required: false,
      options: [
        { code: 'within-12-months', label: 'Within the last 12 months' },
        { code: 'over-1-year-ago', label: 'Over 1 year ago' },
      ],
      askedWhen: { anyOf: [{ item: 'asq.4', codes: ['yes'] }] },
    },
    {
      id: 'asq.5',
      text: 'Are you having thoughts of killing yourself right now?',
      required: true,
      options: yesNoOptions,
      askedWhen: anyOfTheFour,
      keptCodes: ['yes'],
    },
  ],
  scoring: { kind: 'read' },
} as const satisfies ReadInstrument;

/**
 * The stored answers as the suicide tier takes them; declined and missing are null. Question 5 is read even where a changed
 * earlier answer means that it would no longer be asked: a yes to it is not forgotten.
 */
export const readAsq = (answers: ItemAnswers): Required<AsqAnswers> => ({
  q1: readYesNo(asq, 'asq.1', answers),
  q2: readYesNo(asq, 'asq.2', answers),
  q3: readYesNo(asq, 'asq.3', answers),
  q4: readYesNo(asq, 'asq.4', answers),
  q5: answers['asq.5'] === 'yes' ? true : readYesNo(asq, 'asq.5', answers),
});
