import type { Agent } from './agents';
import { findAgent } from './find-agent';
import { findUncounted } from './not-counted';
import type { Reason } from './reasons';
import type { TrialThresholds } from './thresholds';
import type { TreatmentTrial, TrialVerdict } from './trial';

/**
 * Classifies one trial, the first fitting step deciding. What is not known never counts as a failure and never as a no: it
 * leaves `uncertain`, unless something that is known already rules the trial out.
 */
export function judgeTrial(trial: TreatmentTrial, thresholds: TrialThresholds, ageYears: number | null): TrialVerdict {
  const agent = findAgent(trial.drug);
  const [kind, because] = classify(trial, agent, thresholds);
  return {
    class: kind,
    partial: isPartial(trial, thresholds),
    because: [...because, ...partialNote(trial, thresholds), ...ageNote(trial, agent, ageYears)],
  };
}

type Classified = [kind: TrialVerdict['class'], because: readonly Reason[]];

function classify(trial: TreatmentTrial, agent: Agent | null, thresholds: TrialThresholds): Classified {
  const setAside = whyNotCounted(trial, agent);
  if (setAside) return ['not_counted', [setAside]];

  const { improvementPercent, weeks, doseMgPerDay } = trial;
  if (improvementPercent !== null && improvementPercent >= thresholds.responsePercent) {
    return ['responded', [{ code: 'responded', params: { percent: improvementPercent, from: thresholds.responsePercent } }]];
  }
  if (trial.stopReason === 'intolerance' && weeks !== null && weeks < thresholds.intoleranceWeeks) {
    const params = { weeks, needed: thresholds.intoleranceWeeks };
    return ['inadequate', [{ code: 'stopped-early-for-intolerance', params }]];
  }
  const tooLittle = whyTooLittle(trial, agent, thresholds);
  if (tooLittle.length > 0) return ['inadequate', tooLittle];

  const doubts = whyUncertain(trial, agent, thresholds);
  if (doubts.length > 0 || !agent || doseMgPerDay === null || weeks === null || improvementPercent === null) {
    return ['uncertain', doubts];
  }
  const params = { dose: doseMgPerDay, weeks, percent: improvementPercent, unit: agent.doseUnit };
  return ['adequate_failed', [{ code: 'adequate', params }]];
}

function whyNotCounted({ drug, doseMgPerDay, inCurrentEpisode }: TreatmentTrial, agent: Agent | null): Reason | null {
  if (inCurrentEpisode === 'no') return { code: 'not-current-episode' };
  const uncounted = agent ? null : findUncounted(drug);
  if (uncounted) return { code: 'not-an-antidepressant-trial', params: { drug: uncounted.id, listed: uncounted.kind } };
  if (!agent || doseMgPerDay === null) return null;
  const { notCountedBelowMgPerDay: below, notCountedUpToMgPerDay: upTo } = agent;
  const forSleep = (below !== undefined && doseMgPerDay < below) || (upTo !== undefined && doseMgPerDay <= upTo);
  return forSleep ? { code: 'hypnotic-dose', params: { drug: agent.id, dose: doseMgPerDay } } : null;
}

/** The known values that by themselves make the trial too small or too short. */
function whyTooLittle({ doseMgPerDay, weeks }: TreatmentTrial, agent: Agent | null, thresholds: TrialThresholds): Reason[] {
  const reasons: Reason[] = [];
  if (agent && doseMgPerDay !== null) {
    const usual = thresholds.doseBasis === 'strict' ? agent.strictMgPerDay : agent.usualMgPerDay;
    if (doseMgPerDay < usual) reasons.push({ code: 'dose-too-low', params: { dose: doseMgPerDay, usual, unit: agent.doseUnit } });
  }
  if (weeks !== null && weeks < thresholds.uncertainWeeks) {
    reasons.push({ code: 'weeks-too-few', params: { weeks, needed: thresholds.adequateWeeks } });
  }
  return reasons;
}

/** Everything that keeps a trial from being adequate without ruling it out. */
function whyUncertain(trial: TreatmentTrial, agent: Agent | null, thresholds: TrialThresholds): Reason[] {
  const { doseMgPerDay: dose, weeks } = trial;
  const reasons: Reason[] = [];
  if (!agent) reasons.push({ code: 'drug-not-recognised', params: { drug: trial.drug } });
  if (trial.inCurrentEpisode !== 'yes') reasons.push({ code: 'episode-unsure' });
  if (dose === null) reasons.push({ code: 'dose-unknown' });
  if (weeks === null) reasons.push({ code: 'weeks-unknown' });
  if (trial.improvementPercent === null) reasons.push({ code: 'improvement-unknown' });
  if (trial.tookMostDays === null) reasons.push({ code: 'adherence-unknown' });
  if (trial.tookMostDays === false) reasons.push({ code: 'not-taken-most-days' });
  if (trial.stopReason === null) reasons.push({ code: 'stop-reason-unknown' });
  if (agent && dose !== null && thresholds.doseBasis === 'usual-and-strict' && dose < agent.strictMgPerDay) {
    reasons.push({ code: 'dose-below-strict', params: { dose, strict: agent.strictMgPerDay, unit: agent.doseUnit } });
  }
  if (weeks !== null && weeks < thresholds.adequateWeeks) {
    reasons.push({ code: 'weeks-between', params: { weeks, needed: thresholds.adequateWeeks } });
  }
  return reasons;
}

const isPartial = ({ improvementPercent: percent }: TreatmentTrial, { partialPercent, responsePercent }: TrialThresholds) =>
  percent !== null && percent >= partialPercent && percent < responsePercent;

const partialNote = (trial: TreatmentTrial, thresholds: TrialThresholds): readonly Reason[] =>
  isPartial(trial, thresholds) && trial.improvementPercent !== null
    ? [{ code: 'partial-response', params: { percent: trial.improvementPercent } }]
    : [];

/** A dose above the label's ceiling for older people is pointed out; it does not change the class. */
function ageNote({ doseMgPerDay: dose }: TreatmentTrial, agent: Agent | null, ageYears: number | null): readonly Reason[] {
  const maximum = agent?.ageMaximum;
  if (!maximum || dose === null || ageYears === null) return [];
  if (ageYears <= maximum.olderThanYears || dose <= maximum.mgPerDay) return [];
  return [{ code: 'above-age-maximum', params: { dose, max: maximum.mgPerDay, olderThanYears: maximum.olderThanYears } }];
}
