import type { PackInstrument } from '../content-pack';
import { score, type SummedInstrument } from '../instrument';
import { yesIsOne } from '../yes-no';

/** Being able to stop is the good answer: here the no counts. */
const noIsOne = yesIsOne.map((option) => ({ ...option, points: option.code === 'no' ? 1 : 0 }));

const labels = [
  'Use other than for medical reasons',
  'Several drugs together',
  'Control over stopping',
  'Memory gaps, or pictures that return',
  'Guilt over it',
  'Complaints by those close',
  'Family left out',
  'Crime to get hold of them',
  'Withdrawal on stopping',
  'Medical problems through use',
];

export const dast10Construct = {
  id: 'dast-10',
  name: 'DAST-10',
  kind: 'self',
  version: 'no pack',
  recallWindow: 'the past 12 months',
  copyright: '© H. Skinner 1982, CAMH',
  licenceBasis: 'Non-commercial reproduction with credit; the wording is not in the repository',
  source: 'Skinner 1982, Addict Behav 7:363; Yudko 2007, J Subst Abuse Treat 32:189',
  loinc: { panel: '82666-9', total: '82667-7' },
  items: labels.map((text, place) => ({
    id: `dast.${place + 1}`,
    text,
    required: true,
    options: place + 1 === 3 ? noIsOne : yesIsOne,
  })),
  scoring: { kind: 'sum', min: 0, max: 10 },
  bands: [
    { from: 0, band: 'none' },
    { from: 1, band: 'low' },
    { from: 3, band: 'moderate' },
    { from: 6, band: 'substantial' },
    { from: 9, band: 'severe' },
  ],
  cutoffs: [{ id: 'positive', from: 3, note: 'Usual cut-off' }],
} as const satisfies SummedInstrument;

export const dast10: PackInstrument = {
  construct: dast10Construct,
  wordsAnswers: false,
  score: (answers) => score(dast10Construct, answers),
};
