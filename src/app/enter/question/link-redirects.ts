import { paths } from '@/app/paths';
import type { LinkRedirects } from '@/server/api/request-endpoint';

/** The addresses that the forms of a mailed question lead to. */
export const linkRedirects: LinkRedirects = {
  linkPage: paths.question(),
  question: paths.questionAnswer(),
  thanks: paths.questionThanks(),
  crisis: paths.crisis(),
};
