import type { PackInstrument } from '../content-pack';
import type { ReadInstrument, Score } from '../instrument';
import type { ItemAnswers } from '../item';
import { missingItems } from '../item';
import { readYesNo, yesNoOptions } from '../yes-no';

const labels = [
  'Elevated mood that others noticed or that led to trouble',
  'Irritability toward others',
  'Raised self-confidence',
  'Little need of sleep',
  'Talkativeness',
  'Racing thoughts',
  'Distractibility',
  'Raised energy',
  'Raised activity',
  'Raised sociability',
  'Raised interest in sex',
  'Out-of-character or risky acts',
  'Trouble through spending',
];

/** The second part goes on from more than one yes; with none or one the answer is negative without it. */
const several = { anyOf: labels.map((_, place) => ({ item: `mdq.${place + 1}`, codes: ['yes'] })), atLeast: 2 };

const construct = {
  id: 'mdq',
  name: 'MDQ',
  kind: 'self',
  version: 'no pack',
  recallWindow: 'lifetime',
  copyright: '© R. Hirschfeld 2002',
  licenceBasis: 'Permission of the copyright holder; the wording is not in the repository',
  source: 'Hirschfeld 2000, Am J Psychiatry 157:1873',
  loinc: { panel: '85102-2', total: '84773-1' },
  items: [
    ...labels.map((text, place) => ({ id: `mdq.${place + 1}`, text, required: true, options: yesNoOptions })),
    { id: 'mdq.together', text: 'Several of them in the same period', required: true, options: yesNoOptions, askedWhen: several },
    {
      id: 'mdq.problem',
      text: 'How much of a problem they caused',
      required: true,
      options: [
        { code: 'none', label: 'None' },
        { code: 'minor', label: 'Minor' },
        { code: 'moderate', label: 'Moderate' },
        { code: 'serious', label: 'Serious' },
      ],
      askedWhen: several,
    },
  ],
  scoring: { kind: 'read' },
} as const satisfies ReadInstrument;

export const mdq: PackInstrument = { construct, wordsAnswers: false, score: asScore };

/** Published rule; a clinic that approves another passes its own. */
const mdqCutoff = { yesFrom: 7, problems: ['moderate', 'serious'] } as const;

export type MdqScore =
  | { complete: true; total: number; positive: boolean }
  | { complete: false; missing: readonly string[]; total: null };

/** Counts the yeses (0-13). Positive needs enough of them, at the same time, and a moderate or serious problem. */
export function scoreMdq(answers: ItemAnswers, cutoff: { yesFrom: number; problems: readonly string[] } = mdqCutoff): MdqScore {
  const missing = missingItems(construct, answers);
  if (missing.length > 0) return { complete: false, missing, total: null };
  const total = labels.filter((_, place) => readYesNo(construct, `mdq.${place + 1}`, answers)).length;
  const together = readYesNo(construct, 'mdq.together', answers) === true;
  const positive = total >= cutoff.yesFrom && together && cutoff.problems.includes(answers['mdq.problem'] ?? '');
  return { complete: true, total, positive };
}

/** The yeses alone do not say whether it is positive: here that stands for the band. */
function asScore(answers: ItemAnswers): Score {
  const read = scoreMdq(answers);
  return read.complete ? { complete: true, total: read.total, band: read.positive ? 'positive' : 'negative' } : read;
}
