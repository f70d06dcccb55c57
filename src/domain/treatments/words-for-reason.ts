import type { TrialReason } from './reasons';

const weeksOf = (weeks: number) => `${weeks} ${weeks === 1 ? 'week' : 'weeks'}`;
const doseOf = (dose: number, unit: string) => (unit === 'mg/24 h' ? `${dose} mg in 24 hours` : `${dose} ${unit} a day`);

const listedAs = {
  other: 'is not counted as an antidepressant trial',
  augmentation: 'is augmentation; it is recorded, but does not count as a trial of its own',
  neuromodulation: 'is recorded apart from medicine trials',
  psychotherapy: 'is recorded apart from medicine trials',
} as const;

/** The reason in plain English, one clause without a full stop. */
export function wordsFor(reason: TrialReason): string {
  switch (reason.code) {
    case 'not-current-episode':
      return 'taken in an earlier episode; only this episode counts';
    case 'episode-unsure':
      return 'not sure whether it was in this episode';
    case 'not-an-antidepressant-trial':
      return `${reason.params.drug} ${listedAs[reason.params.listed]}`;
    case 'hypnotic-dose':
      return `${reason.params.drug} at ${doseOf(reason.params.dose, 'mg')} is a sleep dose and is not counted`;
    case 'responded':
      return `${reason.params.percent} % better; ${reason.params.from} % or more is a response`;
    case 'partial-response':
      return `${reason.params.percent} % better is a partial response`;
    case 'stopped-early-for-intolerance':
      return `stopped for side effects after ${weeksOf(reason.params.weeks)}; ${reason.params.needed} are needed`;
    case 'dose-too-low':
      return `${doseOf(reason.params.dose, reason.params.unit)}; ${doseOf(reason.params.usual, reason.params.unit).replace(' a day', '')} is the usual minimum`;
    case 'dose-below-strict':
      return `${doseOf(reason.params.dose, reason.params.unit)}; stricter criteria ask for ${doseOf(reason.params.strict, reason.params.unit).replace(' a day', '')}`;
    case 'dose-unknown':
      return 'the dose is not known';
    case 'weeks-too-few':
    case 'weeks-between':
      return `${weeksOf(reason.params.weeks)}; ${reason.params.needed} are needed`;
    case 'weeks-unknown':
      return 'how long it was taken at that dose is not known';
    case 'not-taken-most-days':
      return 'not taken on most days';
    case 'adherence-unknown':
      return 'whether it was taken on most days is not known';
    case 'improvement-unknown':
      return 'how much it helped is not known';
    case 'stop-reason-unknown':
      return 'why it was stopped is not known';
    case 'drug-not-recognised':
      return `“${reason.params.drug}” is not on the list of antidepressants; a clinician needs to look at it`;
    case 'names-several':
      return `“${reason.params.drug}” can mean ${reason.params.meanings.join(' or ')}; a clinician asks which`;
    case 'counts-only-as-patch':
      return `${reason.params.drug} counts only as a patch; by mouth, or where the form is not told, a clinician judges it`;
    case 'dose-out-of-range':
      return `${doseOf(reason.params.dose, reason.params.unit)} is more than ${reason.params.times} times the label’s highest dose, ${doseOf(reason.params.max, reason.params.unit)}; was it taken in one day?`;
    case 'longer-than-episode':
      return `${weeksOf(reason.params.weeks)} in an episode of ${reason.params.months} ${reason.params.months === 1 ? 'month' : 'months'}: it began before this episode`;
    case 'above-age-maximum':
      return `${reason.params.dose} mg a day is above ${reason.params.max} mg, the maximum over ${reason.params.olderThanYears} years`;
    case 'adequate':
      return `${doseOf(reason.params.dose, reason.params.unit)} for ${weeksOf(reason.params.weeks)} with ${reason.params.percent} % improvement: an adequate trial that did not work`;
  }
}
