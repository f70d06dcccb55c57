import { paths } from '@/app/paths';
import { placeOf } from '@/domain/answers/flow';
import type { Question } from '@/domain/answers/question';

/** The screen of a question, which leads back to the review. */
export function changePath({ id }: Question): string {
  const place = placeOf(id);
  return `${place === null ? paths.intake() : paths.intakeStep(place)}?from=review`;
}
