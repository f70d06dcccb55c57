import type { ReportedTrial } from '@/domain/answers/value';

/** The ranges a person can choose from, each stored as the number of weeks it begins with. */
export const weekRanges = [2, 4, 6, 13] as const;
/** How much better, in words; each stored as the middle of what it means, in percent. */
export const betterSteps = [0, 20, 35, 60, 90] as const;

/** A trial of which only the name was given. */
export const newTrial = (id: string, name: string): ReportedTrial => ({
  id,
  name,
  doseMgPerDay: null,
  weeks: null,
  tookMostDays: null,
  improvementPercent: null,
  stopReason: null,
  inCurrentEpisode: null,
  when: '',
});

type Field = (name: string) => string;

/** Amount and time, as the second part of the form says them. `typedMg` is what was written instead of chosen. */
export function withAmount(trial: ReportedTrial, typedMg: number | null, field: Field): ReportedTrial {
  const chosen = field('dose');
  const dose = chosen === 'unknown' ? 'unknown' : chosen === '' ? null : Number(chosen);
  return {
    ...trial,
    doseMgPerDay: typedMg ?? dose,
    weeks: numberOr(field('weeks')),
    when: field('when'),
  };
}

/** How it went, as the third part of the form says it. */
export function withOutcome(trial: ReportedTrial, field: Field): ReportedTrial {
  return {
    ...trial,
    tookMostDays: oneOf(['yes', 'no', 'unknown'], field('most-days')),
    improvementPercent: numberOr(field('better')),
    stopReason: oneOf(['inefficacy', 'intolerance', 'still_taking', 'other', 'unknown'], field('why')),
    inCurrentEpisode: oneOf(['yes', 'no', 'unsure', 'unknown'], field('episode')),
  };
}

const numberOr = (text: string) => (text === '' ? null : text === 'unknown' ? 'unknown' : Number(text));

function oneOf<const T extends string>(words: readonly T[], said: string): T | null {
  return words.find((word) => word === said) ?? null;
}
