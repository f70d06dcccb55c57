import { redirect } from 'next/navigation';
import { paths } from '@/app/paths';
import { nextPlace } from '@/domain/answers/flow';
import { answersOf, readCaseBeingAnswered, readOwnConsents, wayToConsents } from '../own-case';

/** Leads to what is still to be read, then to the next question without an answer, on whatever device. */
export default async function IntakePage() {
  const place = nextPlace(answersOf(await readCaseBeingAnswered()));
  const reading = wayToConsents(await readOwnConsents());
  if (reading !== null) redirect(reading);
  redirect(place === null ? paths.intakeReview() : paths.intakeStep(place));
}
