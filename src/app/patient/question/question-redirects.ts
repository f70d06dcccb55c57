import { paths } from '@/app/paths';
import type { QuestionRedirects } from '@/server/api/request-endpoint';

/** The addresses that the forms of the patient's own page lead to. */
export const questionRedirects: QuestionRedirects = {
  entrance: paths.enter(paths.ownQuestion()),
  question: paths.ownQuestion(),
  care: paths.care(),
  receipt: `${paths.result()}?received=1`,
  begun: paths.patient(),
};
