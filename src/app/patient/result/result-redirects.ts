import { paths } from '@/app/paths';
import type { ResultRedirects } from '@/server/api/result-endpoint';

/** What the result page can be told came of a form. */
export const resultNotices = ['saved', 'asked', 'name', 'reading', 'newer', 'gone'] as const;

/** The addresses that the forms of the result page lead to. */
export const resultRedirects: ResultRedirects = {
  entrance: paths.enter(paths.result()),
  home: paths.patient(),
  result: (said, place) => `${paths.result()}?said=${said}${place === undefined ? '' : `#${place}`}`,
};
