import { redirect } from 'next/navigation';
import { paths } from '@/app/paths';
import { nextPlace } from '@/domain/answers/flow';
import { answersOf, readCaseBeingAnswered } from '../own-case';

/** Leads to the next question without an answer, on whatever device. */
export default async function IntakePage() {
  const place = nextPlace(answersOf(await readCaseBeingAnswered()));
  redirect(place === null ? paths.intakeReview() : paths.intakeStep(place));
}
