import { closeRelativesIn, sayRelatives } from '@/domain/treatments/close-relatives';
import type { TrialCount } from '../evidence';
import type { Rule } from '../rule';
import { met, notMet, unknown } from '../rule';

const base = {
  severity: 'T',
  rationale: 'Treatment-resistant means at least two antidepressants at an adequate dose, for long enough, in this episode.',
  source: 'FDA (Spravato 2019); EMA 2013; Sforzini 2022',
  evidenceTag: 'D',
  inputs: ['trials', 'trials.adequate', 'trials.uncertain'],
} as const;

/** A list that may not be whole can show that enough was tried, never that it was not. */
const listIsOpen = 'the list of treatments may not be whole';

const counted = ({ adequate, uncertain }: TrialCount, needed: number) =>
  `${adequate} adequate, ${uncertain} uncertain; ${needed} needed`;

export const resistanceUncertain: Rule = {
  ...base,
  id: 'T-02',
  question: 'Would the uncertain treatment trials make the depression treatment-resistant?',
  patientWords: {
    en: 'Some details of past medicines are open. A clinician goes through them with you.',
    es: 'Faltan algunos detalles de sus medicinas anteriores. Un profesional clínico los repasa con usted.',
  },
  judge: ({ facts, trials }, { resistantFrom: { value: needed } }) => {
    if (trials === null) return unknown('the treatment history is not known');
    if (facts.trialListIsOpen && trials.adequate + trials.uncertain < needed) return unknown(listIsOpen);
    const open = trials.adequate < needed && trials.adequate + trials.uncertain >= needed;
    return open ? met(counted(trials, needed)) : notMet(counted(trials, needed));
  },
};

export const notResistant: Rule = {
  ...base,
  id: 'T-03',
  question: 'Are there too few treatment trials, even with the uncertain ones?',
  patientWords: {
    en: 'There may be medicines or doses that have not had a fair try yet.',
    es: 'Puede haber medicinas o dosis que todavía no se han probado lo suficiente.',
  },
  judge: ({ facts, trials }, { resistantFrom: { value: needed } }) => {
    if (trials === null) return unknown('the treatment history is not known');
    if (trials.adequate + trials.uncertain >= needed) return notMet(counted(trials, needed));
    return facts.trialListIsOpen ? unknown(listIsOpen) : met(counted(trials, needed));
  },
};

export const closeRelatives: Rule = {
  ...base,
  id: 'I-08',
  severity: 'I',
  question: 'Are two of the treatments that count close relatives?',
  rationale: 'One is made from the other, or is half of it: both count, and a clinician may weigh them as one.',
  source: 'Choice of the specification',
  inputs: ['trials', 'trials.relatives'],
  patientWords: {
    en: 'Two of your past medicines are closely related. A clinician may ask you more about them.',
    es: 'Dos de sus medicinas anteriores son parientes cercanas. Un profesional clínico puede preguntarle más sobre ellas.',
  },
  judge: ({ facts, trials }) => {
    if (trials === null) return unknown('the treatment history is not known');
    const pairs = closeRelativesIn(trials.ingredients);
    if (pairs.length > 0) return met(sayRelatives(pairs));
    return facts.trialListIsOpen ? unknown(listIsOpen) : notMet('no close relatives among them');
  },
};
