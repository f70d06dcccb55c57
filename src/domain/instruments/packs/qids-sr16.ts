import type { PackInstrument } from '../content-pack';
import type { Band, ReadInstrument, Score } from '../instrument';
import { scoreBandOf } from '../instrument';
import type { ItemAnswers } from '../item';
import { isAnswered } from '../item';

const levels = [0, 1, 2, 3].map((points) => ({ code: `${points}`, label: `${points}`, points }));

const labels = [
  'Sleep onset',
  'Broken nights',
  'Early waking',
  'Long sleep',
  'Low mood',
  'Less appetite',
  'More appetite',
  'Weight lost',
  'Weight gained',
  'Thinking and choosing',
  'Worth in own eyes',
  'Death and suicide',
  'Interest in people and things',
  'Drive to act',
  'Slowness',
  'Inner unrest',
];

/** A person loses or gains: of each of these pairs one is answered and the other stays empty. */
const twins: readonly (readonly [number, number])[] = [
  [6, 7],
  [8, 9],
];

/** The same by the ids of the items. */
export const qidsTwins: readonly (readonly string[])[] = twins.map((pair) => pair.map((place) => `qids.${place}`));

/** The highest item of each domain counts. */
const domains: readonly (readonly number[])[] = [[1, 2, 3, 4], [5], [6, 7, 8, 9], [10], [11], [12], [13], [14], [15, 16]];

const qidsBands: readonly Band[] = [
  { from: 0, band: 'none' },
  { from: 6, band: 'mild' },
  { from: 11, band: 'moderate' },
  { from: 16, band: 'severe' },
  { from: 21, band: 'very severe' },
];

const construct = {
  id: 'qids-sr16',
  name: 'QIDS-SR16',
  kind: 'self',
  version: 'no pack',
  recallWindow: 'the last 7 days',
  copyright: '© UT Southwestern Medical Center / Rush',
  licenceBasis: 'Permission for electronic use; the wording is not in the repository',
  source: 'Rush 2003, Biol Psychiatry 54:573',
  items: labels.map((text, place) => ({
    id: `qids.${place + 1}`,
    text,
    required: !twins.flat().includes(place + 1),
    options: levels,
  })),
  scoring: { kind: 'read' },
} as const satisfies ReadInstrument;

export const qidsSr16: PackInstrument = { construct, wordsAnswers: true, score: scoreQids };

/** The item that is handled like item 9 of the PHQ-9. */
export const qidsSuicideItem = 'qids.12';

/** Its points; 0 as well where it was declined, or never asked. */
export const qidsSuicidePoints = (answers: ItemAnswers): number => pointsAt(12, answers);

/** Sum of nine domains (0-27), each by its highest item. Of the twins one must be answered; with any domain open there is no total. */
export function scoreQids(answers: ItemAnswers): Score {
  const missing = construct.items
    .filter(({ id }, place) => isOpen(place + 1, answers) && !isAnsweredAt(id, answers))
    .map(({ id }) => id);
  if (missing.length > 0) return { complete: false, missing, total: null };
  const total = domains.reduce((sum, places) => sum + Math.max(...places.map((place) => pointsAt(place, answers))), 0);
  return { complete: true, total, band: scoreBandOf({ bands: qidsBands }, total) };
}

/** True when this item has to be answered: always, but for a twin whose other one is. */
function isOpen(place: number, answers: ItemAnswers): boolean {
  const pair = twins.find((each) => each.includes(place));
  return !pair?.some((twin) => isAnsweredAt(`qids.${twin}`, answers));
}

function isAnsweredAt(id: string, answers: ItemAnswers): boolean {
  const item = construct.items.find((each) => each.id === id);
  return item !== undefined && isAnswered(item, answers[id]);
}

const pointsAt = (place: number, answers: ItemAnswers) =>
  levels.find(({ code }) => code === answers[`qids.${place}`])?.points ?? 0;
