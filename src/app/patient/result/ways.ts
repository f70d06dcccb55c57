import { paths } from '@/app/paths';
import type { StandingWays } from '@/server/api/edge-standing';

/** What the result page can be told came of a form. */
export const saidWords = ['saved', 'asked', 'name', 'reading', 'newer', 'gone'] as const;

/** The addresses that the forms of the result page lead to. */
export const ways: StandingWays = {
  entrance: paths.enter(paths.result()),
  home: paths.patient(),
  result: (said, place) => `${paths.result()}?said=${said}${place === undefined ? '' : `#${place}`}`,
};
