import type { Rule } from '../rule';
import { judgeBand } from './from-band';

const base = {
  severity: 'D',
  rationale: 'The treatment is for a current episode that is at least moderate.',
  source: 'Kroenke 2001, J Gen Intern Med 16:606; choice of the specification',
  evidenceTag: 'D',
  inputs: ['score.phq9', 'phq9'],
} as const;

export const noEpisodeNow: Rule = {
  ...base,
  id: 'D-01',
  question: 'Is the depression score minimal?',
  patientWords: {
    en: 'Your answers show few signs of depression over the last two weeks.',
    es: 'Sus respuestas muestran pocas señales de depresión en las últimas dos semanas.',
  },
  judge: ({ scores }, { bands }) => judgeBand('D-01', bands.phq9, { name: 'PHQ-9', value: scores.phq9 }),
};

export const mildEpisode: Rule = {
  ...base,
  id: 'D-02',
  question: 'Is the depression score mild?',
  patientWords: {
    en: 'Your answers show a milder depression over the last two weeks. A clinician wants to look at it with you.',
    es: 'Sus respuestas muestran una depresión más leve en las últimas dos semanas. Un profesional clínico quiere verlo con usted.',
  },
  judge: ({ scores }, { bands }) => judgeBand('D-02', bands.phq9, { name: 'PHQ-9', value: scores.phq9 }),
};
