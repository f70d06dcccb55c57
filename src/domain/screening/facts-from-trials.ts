import { type Answers, saidYes, type ReportedTrial } from '@/domain/answers/value';
import type { TreatmentTrial } from '@/domain/treatments/trial';
import type { Facts } from './facts';

type TrialFacts = Pick<Facts, 'trials' | 'trialListIsOpen' | 'episodeMonths' | 'augmentation' | 'ect'>;

/** The treatment history. No list is "not given"; only the words "I have tried none" make it an empty one. */
export function trialFacts(answers: Answers): TrialFacts {
  const months = answers['trials.episode-months'];
  const trials = trialsOf(answers);
  return {
    trials,
    ...(trials !== null && answers['trials.finished']?.kind !== 'choice' ? { trialListIsOpen: true } : {}),
    episodeMonths: months?.kind === 'number' ? months.number : null,
    augmentation: saidYes(answers['trials.augmentation']),
    ect: saidYes(answers['trials.ect']),
  };
}

function trialsOf(answers: Answers): TreatmentTrial[] | null {
  const list = answers['trials.list'];
  if (list?.kind === 'trials' && list.trials.length > 0) return list.trials.map(asTrial);
  const finished = answers['trials.finished'];
  return finished?.kind === 'choice' && finished.code === 'none-tried' ? [] : null;
}

/** One reported entry as the ledger judges it: what is not remembered or was not asked is null. */
const asTrial = (reported: ReportedTrial): TreatmentTrial => ({
  drug: reported.name,
  doseMgPerDay: known(reported.doseMgPerDay),
  weeks: known(reported.weeks),
  improvementPercent: known(reported.improvementPercent),
  tookMostDays: reported.tookMostDays === 'yes' ? true : reported.tookMostDays === 'no' ? false : null,
  stopReason: known(reported.stopReason),
  inCurrentEpisode: known(reported.inCurrentEpisode),
});

const known = <T>(value: T): Exclude<T, 'unknown'> | null => (value === 'unknown' ? null : (value as Exclude<T, 'unknown'>));
