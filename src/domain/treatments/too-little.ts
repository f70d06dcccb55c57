import type { Agent } from './agent';
import type { TrialReason } from './reasons';
import type { TrialThresholds } from './thresholds';
import type { TreatmentTrial, TrialPerson } from './trial';

/** The strict dose for this person: where the label allows older people less, its ceiling is the full dose. */
export function strictDoseFor({ strictMgPerDay, ageMaximum }: Agent, { ageYears }: TrialPerson): number {
  const isOlder = ageMaximum !== undefined && ageYears !== null && ageYears > ageMaximum.olderThanYears;
  return isOlder ? Math.min(strictMgPerDay, ageMaximum.mgPerDay) : strictMgPerDay;
}

/** The known values that by themselves make the trial too small or too short. */
export function whyTooLittle(
  { doseMgPerDay, weeks }: TreatmentTrial,
  agent: Agent | null,
  thresholds: TrialThresholds,
  person: TrialPerson,
): TrialReason[] {
  const reasons: TrialReason[] = [];
  // Of a medicine that counts in one form only, no dose is too low while the form is not known.
  if (agent && agent.countsOnlyAs === undefined && doseMgPerDay !== null) {
    const usual = thresholds.doseBasis === 'strict' ? strictDoseFor(agent, person) : agent.usualMgPerDay;
    if (doseMgPerDay < usual) reasons.push({ code: 'dose-too-low', params: { dose: doseMgPerDay, usual, unit: agent.doseUnit } });
  }
  if (weeks !== null && weeks < thresholds.uncertainWeeks) {
    reasons.push({ code: 'weeks-too-few', params: { weeks, needed: thresholds.adequateWeeks } });
  }
  return reasons;
}
