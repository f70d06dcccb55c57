import { choice, each, type Question, type Section, together, yesNo } from '../question';

const episode: Question = {
  id: 'trials.episode-months',
  kind: 'number',
  unit: 'months',
  min: 0,
  max: 1_200,
  // Forty years without a break: it happens, and far more often it is the age or the year that was written.
  askAbove: 480,
  whole: true,
  required: true,
  offers: ['unknown', 'declined'],
};
/** Kept entry by entry, so it is the second question that says whether the list is whole. */
const list: Question = { id: 'trials.list', kind: 'trials', required: false, offers: [] };
const finished = choice('trials.finished', ['that-is-all', 'none-tried'], { offers: ['unknown', 'declined'] });
const augmentation = yesNo('trials.augmentation');
const ect = yesNo('trials.ect');
const others: Question = {
  id: 'trials.other',
  kind: 'choices',
  none: 'none',
  options: ['psychotherapy', 'tms', 'vns', 'esketamine', 'ketamine', 'hospital', 'none'].map((code) => ({ code })),
  required: true,
  offers: ['unknown', 'declined'],
};

const ketamineEffect = choice('trials.ketamine-effect', ['helped', 'some', 'none'], {
  askedWhen: { anyOf: [{ question: others.id, codes: ['esketamine', 'ketamine'] }] },
});

export const treatments: Section = {
  id: 'treatments',
  steps: [together(episode), together(list, finished), ...each([augmentation, ect, others, ketamineEffect])],
};
