import type { Agent } from './agent';
import { type NamedTreatment, readTreatmentName } from './find-agent';
import type { TrialReason } from './reasons';
import { strictDoseFor, whyTooLittle } from './too-little';
import type { TrialThresholds } from './thresholds';
import type { TreatmentTrial, TrialPerson, TrialVerdict } from './trial';

/** How a person counts a month in weeks when a trial is held against the length of the episode. */
const weeksInAMonth = 4.345;

/**
 * Classifies one trial, the first fitting step deciding. What is not known never counts as a failure and never as a no: it
 * leaves `uncertain`, unless something that is known already rules the trial out.
 */
export function judgeTrial(trial: TreatmentTrial, thresholds: TrialThresholds, person: TrialPerson): TrialVerdict {
  return judgeNamed(readTreatmentName(trial.drug), trial, thresholds, person);
}

/** The same for a trial whose name was read before. */
export function judgeNamed(
  named: NamedTreatment | null,
  trial: TreatmentTrial,
  thresholds: TrialThresholds,
  person: TrialPerson,
): TrialVerdict {
  const [kind, because] = classify({ trial, named, thresholds, person });
  const agent = named?.kind === 'agent' ? named.agent : null;
  return {
    class: kind,
    partial: isPartial(trial, thresholds),
    because: [...because, ...partialNote(trial, thresholds), ...ageNote(trial, agent, person)],
  };
}

type Classified = [kind: TrialVerdict['class'], because: readonly TrialReason[]];
type Case = { trial: TreatmentTrial; named: NamedTreatment | null; thresholds: TrialThresholds; person: TrialPerson };

function classify({ trial, named, thresholds, person }: Case): Classified {
  const setAside = whyNotCounted(trial, named);
  if (setAside) return ['not_counted', [setAside]];

  const { improvementPercent, weeks, doseMgPerDay } = trial;
  if (improvementPercent !== null && improvementPercent >= thresholds.responsePercent) {
    return ['responded', [{ code: 'responded', params: { percent: improvementPercent, from: thresholds.responsePercent } }]];
  }
  if (trial.stopReason === 'intolerance' && weeks !== null && weeks < thresholds.intoleranceWeeks) {
    const params = { weeks, needed: thresholds.intoleranceWeeks };
    return ['inadequate', [{ code: 'stopped-early-for-intolerance', params }]];
  }
  const agent = named?.kind === 'agent' ? named.agent : null;
  const tooLittle = whyTooLittle(trial, agent, thresholds, person);
  if (tooLittle.length > 0) return ['inadequate', tooLittle];

  const doubts = [
    ...doubtsOfName(trial, named),
    ...doubtsOfDose(trial, agent, thresholds, person),
    ...doubtsOf(trial, thresholds, person),
  ];
  if (doubts.length > 0 || !agent || doseMgPerDay === null || weeks === null || improvementPercent === null) {
    return ['uncertain', doubts];
  }
  const params = { dose: doseMgPerDay, weeks, percent: improvementPercent, unit: agent.doseUnit };
  return ['adequate_failed', [{ code: 'adequate', params }]];
}

function whyNotCounted({ doseMgPerDay, inCurrentEpisode }: TreatmentTrial, named: NamedTreatment | null): TrialReason | null {
  if (inCurrentEpisode === 'no') return { code: 'not-current-episode' };
  if (named?.kind === 'uncounted') {
    const { id, kind } = named.treatment;
    return { code: 'not-an-antidepressant-trial', params: { drug: id, listed: kind } };
  }
  if (named?.kind !== 'agent' || doseMgPerDay === null) return null;
  const { id, notCountedBelowMgPerDay: below, notCountedUpToMgPerDay: upTo } = named.agent;
  const forSleep = (below !== undefined && doseMgPerDay < below) || (upTo !== undefined && doseMgPerDay <= upTo);
  return forSleep ? { code: 'hypnotic-dose', params: { drug: id, dose: doseMgPerDay } } : null;
}

function doubtsOfName({ drug }: TreatmentTrial, named: NamedTreatment | null): TrialReason[] {
  if (named === null) return [{ code: 'drug-not-recognised', params: { drug } }];
  return named.kind === 'several' ? [{ code: 'names-several', params: { drug, meanings: named.meanings } }] : [];
}

function doubtsOfDose(
  { doseMgPerDay: dose }: TreatmentTrial,
  agent: Agent | null,
  { maximumDoseTimes: times, doseBasis }: TrialThresholds,
  person: TrialPerson,
): TrialReason[] {
  if (agent?.countsOnlyAs === 'patch') return [{ code: 'counts-only-as-patch', params: { drug: agent.id } }];
  if (dose === null) return [{ code: 'dose-unknown' }];
  if (!agent) return [];
  const { labelMaximumMgPerDay: max, doseUnit: unit } = agent;
  if (dose > max * times) return [{ code: 'dose-out-of-range', params: { dose, max, times, unit } }];
  const strict = strictDoseFor(agent, person);
  const isBelow = doseBasis === 'usual-and-strict' && dose < strict;
  return isBelow ? [{ code: 'dose-below-strict', params: { dose, strict, unit } }] : [];
}

/** What else keeps a trial from being adequate without ruling it out. */
function doubtsOf(trial: TreatmentTrial, thresholds: TrialThresholds, { episodeMonths: months }: TrialPerson): TrialReason[] {
  const { weeks } = trial;
  const reasons: TrialReason[] = [];
  if (trial.inCurrentEpisode !== 'yes') reasons.push({ code: 'episode-unsure' });
  if (weeks === null) reasons.push({ code: 'weeks-unknown' });
  if (trial.improvementPercent === null) reasons.push({ code: 'improvement-unknown' });
  if (trial.tookMostDays === null) reasons.push({ code: 'adherence-unknown' });
  if (trial.tookMostDays === false) reasons.push({ code: 'not-taken-most-days' });
  if (trial.stopReason === null) reasons.push({ code: 'stop-reason-unknown' });
  if (weeks !== null && weeks < thresholds.adequateWeeks) {
    reasons.push({ code: 'weeks-between', params: { weeks, needed: thresholds.adequateWeeks } });
  }
  if (weeks !== null && months !== null && weeks > months * weeksInAMonth + thresholds.beyondEpisodeWeeks) {
    reasons.push({ code: 'longer-than-episode', params: { weeks, months } });
  }
  return reasons;
}

const isPartial = ({ improvementPercent: percent }: TreatmentTrial, { partialPercent, responsePercent }: TrialThresholds) =>
  percent !== null && percent >= partialPercent && percent < responsePercent;

const partialNote = (trial: TreatmentTrial, thresholds: TrialThresholds): readonly TrialReason[] =>
  isPartial(trial, thresholds) && trial.improvementPercent !== null
    ? [{ code: 'partial-response', params: { percent: trial.improvementPercent } }]
    : [];

/** A dose above the label's ceiling for older people is pointed out; it does not change the class. */
function ageNote({ doseMgPerDay: dose }: TreatmentTrial, agent: Agent | null, { ageYears }: TrialPerson): readonly TrialReason[] {
  const maximum = agent?.ageMaximum;
  if (!maximum || dose === null || ageYears === null) return [];
  if (ageYears <= maximum.olderThanYears || dose <= maximum.mgPerDay) return [];
  return [{ code: 'above-age-maximum', params: { dose, max: maximum.mgPerDay, olderThanYears: maximum.olderThanYears } }];
}
