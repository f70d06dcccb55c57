import { findAgent } from '@/domain/treatments/find-agent';
import type { TreatmentTrial } from '@/domain/treatments/trial';
import type { Alternative } from './alternatives';
import type { FactPath } from './fact-labels';
import type { Facts } from './facts';
import type { Thresholds } from './rule-pack';

type TrialChange = { fact: FactPath; value: string | number | boolean; trial: TreatmentTrial };

/** Each trial with one of its parts put differently: at the doses and weeks that count, taken or not, in this episode or not. */
export function alternativesToTrials(facts: Facts, { trials: t }: Thresholds): (Alternative & { trial: number })[] {
  return (facts.trials ?? []).flatMap((trial, place) => {
    const agent = findAgent(trial.drug);
    const doses = agent ? [agent.usualMgPerDay, agent.strictMgPerDay] : [];
    const changes: TrialChange[] = [
      ...doses.map((value) => ({ fact: 'trial.dose' as const, value, trial: { ...trial, doseMgPerDay: value } })),
      ...[t.uncertainWeeks, t.adequateWeeks].map((value) => ({
        fact: 'trial.weeks' as const,
        value,
        trial: { ...trial, weeks: value },
      })),
      ...[0, t.responsePercent].map((value) => ({
        fact: 'trial.improvement' as const,
        value,
        trial: { ...trial, improvementPercent: value },
      })),
      ...[true, false].map((value) => ({ fact: 'trial.tookMostDays' as const, value, trial: { ...trial, tookMostDays: value } })),
      ...(['yes', 'no'] as const).map((value) => ({
        fact: 'trial.inCurrentEpisode' as const,
        value,
        trial: { ...trial, inCurrentEpisode: value },
      })),
    ];
    return changes.map(({ fact, value, trial: changed }) => ({
      fact,
      value,
      trial: place + 1,
      facts: { ...facts, trials: (facts.trials ?? []).with(place, changed) },
    }));
  });
}
