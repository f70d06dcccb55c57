import type { NumberScale } from './number-scale';

export const madrs: NumberScale = {
  id: 'madrs',
  name: 'MADRS',
  version: '1',
  copyright: '© Montgomery & Åsberg',
  licenceBasis: 'Numbers only; the rater uses a licensed form',
  source: 'Montgomery & Åsberg 1979, Br J Psychiatry 134:382; bands after Snaith',
  labels: [
    'Apparent sadness',
    'Reported sadness',
    'Inner tension',
    'Sleep',
    'Appetite',
    'Concentration',
    'Lassitude',
    'Inability to feel',
    'Pessimistic thoughts',
    'Suicidal thoughts',
  ],
  itemMax: 6,
  bands: [
    { from: 0, band: 'none' },
    { from: 7, band: 'mild' },
    { from: 20, band: 'moderate' },
    { from: 35, band: 'severe' },
  ],
};

/** Studies differ; which one was used is stored with the result. */
export const madrsRemission = {
  'at-most-10': { upTo: 10, source: 'Ekstrand 2022' },
  'under-10': { upTo: 9, source: 'Hawley 2002' },
  'at-most-12': { upTo: 12, source: 'esketamine trials' },
} as const;
export type MadrsRemission = keyof typeof madrsRemission;
export const madrsRemissions = Object.keys(madrsRemission) as [MadrsRemission, ...MadrsRemission[]];

/** The definition that new ratings are read by. Earlier ones keep theirs. A clinician approves the choice. */
export const madrsRemissionInUse: MadrsRemission = 'at-most-10';

/** True or false for remission by the named definition; null without a total. */
export const isMadrsRemission = (total: number | null, definition: MadrsRemission): boolean | null =>
  total === null ? null : total <= madrsRemission[definition].upTo;
