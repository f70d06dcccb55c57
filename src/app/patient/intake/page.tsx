import { redirect } from 'next/navigation';
import { paths } from '@/app/paths';
import { nextPlace } from '@/domain/answers/flow';
import { answersOf, readCaseBeingAnswered, readOwnConsents, pathBeforeQuestions } from '../own-case';

/** Leads to what is still to be read, then to the next question without an answer, on whatever device. */
export default async function IntakePage() {
  const own = await readCaseBeingAnswered();
  const before = pathBeforeQuestions(own, await readOwnConsents());
  if (before !== null) redirect(before);
  const place = nextPlace(answersOf(own));
  redirect(place === null ? paths.intakeReview() : paths.intakeStep(place));
}
