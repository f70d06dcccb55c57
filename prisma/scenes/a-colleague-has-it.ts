import { aged, asks, doesNotKnow, hoursBefore, minutesBefore, phq9Of, takes } from './acts';
import type { Cast } from './cast';

/** The second reviewer has just taken this one. */
export async function aColleagueHasIt({ now, staff, patients }: Cast): Promise<void> {
  const answers = { ...aged(38, 'other', now), ...phq9Of(3, 3, 3, 3, 2, 3, 3, 2, 0), 'med.11': doesNotKnow };
  const opened = await asks(patients.heather, {
    name: 'Demo Heather',
    at: hoursBefore(now, 4),
    answers,
  });
  await takes(staff.secondReviewer, opened, minutesBefore(now, 7));
}
