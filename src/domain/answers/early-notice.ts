import { ageInYears } from '@/domain/shared/time/calendar-date';
import type { Answers } from './value';

/** Younger than this a person is a minor in California (Family Code 6500) and agrees to no treatment. A law, not a threshold. */
const adultFromYears = 18;

/** Where a person said they are. Clinicians licensed in California see people in California alone. */
export const states = ['CA', 'other-state', 'outside-us'] as const;
export type State = (typeof states)[number];

/** What a person is told right after saying who and where they are, because no later answer would change it. */
export const earlyNotices = ['minor', 'other-state', 'outside-us'] as const;
export type EarlyNotice = (typeof earlyNotices)[number];

/** What must be said first, or null. That somebody is a minor comes before where they are. `today` is YYYY-MM-DD at the clinic. */
export function earlyNoticeOf(answers: Answers, today: string): EarlyNotice | null {
  if (isMinor(answers, today)) return 'minor';
  const state = stateOf(answers);
  return state === null || state === 'CA' ? null : state;
}

/** Whether the date of birth says so. A missing date says nothing. */
export function isMinor(answers: Answers, today: string): boolean {
  const born = answers['about.birth-date'];
  const age = born?.kind === 'date' ? ageInYears(born.date, today) : null;
  return age !== null && age < adultFromYears;
}

/**
 * The state as chosen from the list, or null when it is not known. Cases that began before there was a list hold it in the words
 * of the address: California is read there where it is written, and nothing else is.
 */
export function stateOf(answers: Answers): State | null {
  const stateAnswer = answers['about.state'];
  if (stateAnswer?.kind === 'choice') return states.find((one) => one === stateAnswer.code) ?? null;
  const place = answers['about.place'];
  return place?.kind === 'text' && /\b(?:CA|Calif|California)\b/i.test(place.text) ? 'CA' : null;
}
