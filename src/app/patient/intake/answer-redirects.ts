import { paths } from '@/app/paths';
import type { AnswerRedirects } from '@/server/api/answers-endpoint';

/** The addresses that the forms of the questions lead to. */
export const answerRedirects: AnswerRedirects = {
  entrance: paths.enter(paths.intake()),
  care: paths.care(),
  review: paths.intakeReview(),
  receipt: `${paths.result()}?received=1`,
  begun: paths.intake(),
  step: paths.intakeStep,
  early: paths.early(),
};
