import { paths } from '@/app/paths';
import type { ResultRedirects } from '@/server/api/result-endpoint';

/** The outcomes of a form that the result page can show. */
export const resultNotices = ['saved', 'asked', 'name', 'reading', 'newer', 'gone'] as const;

/** The addresses that the forms of the result page lead to. */
export const resultRedirects: ResultRedirects = {
  entrance: paths.enter(paths.result()),
  home: paths.patient(),
  result: (said, place) => `${paths.result()}?said=${said}${place === undefined ? '' : `#${place}`}`,
};
