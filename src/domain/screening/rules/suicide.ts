import type { Evidence } from '../evidence';
import type { Judgement, Rule } from '../rule';
import { met, notMet, unknown } from '../rule';
import { ideationOf, item9Of } from '../suicide';

const questions = ['q1', 'q2', 'q3', 'q4', 'q5', 'q6', 'q6r'] as const;
const inputs = ['suicide', ...questions.map((q) => `suicide.${q}` as const)] as const;
const triage = 'Columbia triage guidelines (4, 5 or behavior within 3 months is high); NIMH ASQ toolkit, public domain';
const patientWords = {
  en: 'Some of your answers tell us that a person should speak with you soon.',
  es: 'Algunas de sus respuestas nos dicen que una persona debe hablar con usted pronto.',
};

const base = { severity: 'S', evidenceTag: 'V', source: triage, inputs, patientWords } as const;

/** Which questions were answered yes, as the clinician knows them. */
function yesTo({ facts: { suicide } }: Evidence): string {
  if (suicide === null) return 'no screen';
  const answers: Partial<Record<(typeof questions)[number], boolean | null>> = suicide;
  const yes = questions.filter((q) => answers[q] === true).map((q) => q.slice(1));
  const name = suicide.kind === 'asq' ? 'ASQ' : 'C-SSRS';
  return yes.length > 0 ? `${name}: yes to ${yes.join(', ')}` : `${name}: no positive answer`;
}

function judgeTier(evidence: Evidence, tier: 'high' | 'moderate' | 'low'): Judgement {
  if (evidence.suicide.tier === tier) return met(yesTo(evidence));
  // A positive answer can only be raised by the missing ones, so what lies below it is settled.
  const settled = evidence.suicide.missing.length === 0 || evidence.suicide.tier === 'high';
  const passed = tier === 'low' && evidence.suicide.tier === 'moderate';
  return settled || passed ? notMet(yesTo(evidence)) : unknown(`${yesTo(evidence)}; answers are missing`);
}

export const suicideTierHigh: Rule = {
  ...base,
  id: 'S-01',
  question: 'Does the suicide screen show high risk?',
  rationale: 'Ideation with intent, or behavior within 3 months: a person is called now.',
  judge: (evidence) => judgeTier(evidence, 'high'),
};

export const suicideTierModerate: Rule = {
  ...base,
  id: 'S-02',
  question: 'Does the suicide screen show moderate risk?',
  rationale: 'Ideation with a method, or behavior longer ago or at an unknown time: a clinician calls the same day.',
  judge: (evidence) => judgeTier(evidence, 'moderate'),
};

export const suicideTierLow: Rule = {
  ...base,
  id: 'S-03',
  question: 'Does the suicide screen show low risk?',
  rationale: 'Wish to be dead or non-specific thoughts only: a clinician reads within 1 business day.',
  judge: (evidence) => judgeTier(evidence, 'low'),
};

export const item9Only: Rule = {
  ...base,
  id: 'S-04',
  evidenceTag: 'D',
  source: 'Specification D.2; Sattler 2024, JMIR Ment Health 11:e50192 (item 9 answered at home)',
  inputs: ['phq9.item9', 'suicide.tier'],
  question: 'Is PHQ-9 item 9 positive while the suicide screen is negative?',
  rationale: 'The questionnaire asks about two weeks, the screen about a month: a single mild answer sets the low tier.',
  judge: (evidence, { item9: { low, discordant } }) => {
    const ideation = ideationOf(evidence.facts);
    if (ideation === null) return unknown('item 9 is not answered');
    const { item, points } = ideation;
    if (points < low || points >= discordant) return notMet(`${item} is ${points}`);
    if (evidence.suicide.tier === 'unknown') return unknown(`${item} is ${points}; the screen is not complete`);
    return evidence.suicide.tier === 'none' ? met(`${item} is ${points}, screen negative`) : notMet(yesTo(evidence));
  },
};

export const discordantItem9: Rule = {
  ...base,
  id: 'S-05',
  evidenceTag: 'D',
  source: 'Specification D.2',
  inputs: ['phq9.item9', 'suicide.tier'],
  question: 'Does PHQ-9 item 9 say more than the suicide screen?',
  rationale: 'Answers that contradict each other are settled by a call the same day.',
  judge: (evidence, { item9: { discordant, severe } }) => {
    const ideation = ideationOf(evidence.facts);
    const { tier } = evidence.suicide;
    if (ideation === null) return unknown('item 9 is not answered');
    const { item, points } = ideation;
    if (points < discordant || tier === 'moderate' || tier === 'high') return notMet(`${item} is ${points}, screen ${tier}`);
    // At `severe` a screen that is low, or that was not finished, is discordant as well.
    if (tier === 'none' || points >= severe) return met(`${item} is ${points}, screen ${tier === 'none' ? 'negative' : tier}`);
    return tier === 'unknown'
      ? unknown(`${item} is ${points}; the screen is not complete`)
      : notMet(`${item} is ${points}, screen ${tier}`);
  },
};

export const suicideAnswerMissing: Rule = {
  ...base,
  id: 'S-06',
  evidenceTag: 'D',
  source: 'Specification A.3, D.3; an unanswered question is never a negative one',
  inputs: [...inputs, 'phq9.item9'],
  question: 'Is a required suicide answer or PHQ-9 item 9 missing or declined?',
  rationale: 'A person who cannot or will not answer is called the same day.',
  judge: ({ facts, suicide }) => {
    const screen = suicide.missing.map((q) => (q === 'suicide' ? 'the screen' : `question ${q.slice(1)}`));
    const open = [...screen, ...(item9Of(facts) === null ? ['PHQ-9 item 9'] : [])];
    return open.length > 0 ? met(`not answered: ${open.join(', ')}`) : notMet('all answered');
  },
};

export const helpNowRule: Rule = {
  ...base,
  id: 'S-07',
  evidenceTag: 'D',
  source: 'Specification D.1',
  inputs: ['helpNow'],
  question: 'Did the patient press “I need help now”?',
  rationale: 'Whoever asks for help gets it, whatever the other answers are.',
  judge: ({ facts }) => {
    if (facts.helpNow === null) return unknown('not known');
    return facts.helpNow ? met('pressed') : notMet('not pressed');
  },
};

export const leftAfterPositive: Rule = {
  ...base,
  id: 'S-08',
  evidenceTag: 'D',
  source: 'Specification D.3',
  inputs: ['abandoned'],
  question: 'Did the patient leave after a positive safety answer?',
  rationale: 'Leaving is not an answer; a clinician calls the same day.',
  judge: ({ facts }) => {
    if (facts.abandoned === null) return unknown('not known');
    return facts.abandoned ? met('left after a positive answer') : notMet('did not leave');
  },
};
