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
  patientWords: 'Your answers show few signs of depression over the last two weeks.',
  judge: ({ scores }, { bands }) => judgeBand('D-01', bands.phq9, { name: 'PHQ-9', value: scores.phq9 }),
};

export const mildEpisode: Rule = {
  ...base,
  id: 'D-02',
  question: 'Is the depression score mild?',
  patientWords: 'Your answers show a milder depression over the last two weeks. A clinician wants to look at it with you.',
  judge: ({ scores }, { bands }) => judgeBand('D-02', bands.phq9, { name: 'PHQ-9', value: scores.phq9 }),
};
