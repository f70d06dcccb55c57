import { paths } from '@/app/paths';
import type { LinkWays } from '@/server/api/edge-request';

/** The addresses that the forms of a mailed question lead to. */
export const ways: LinkWays = {
  door: paths.question(),
  question: paths.questionAnswer(),
  thanks: paths.questionThanks(),
  crisis: paths.crisis(),
};
