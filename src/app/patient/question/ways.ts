import { paths } from '@/app/paths';
import type { OwnWays } from '@/server/api/edge-request';

/** The addresses that the forms of the patient's own page lead to. */
export const ownWays: OwnWays = {
  entrance: paths.enter(paths.ownQuestion()),
  question: paths.ownQuestion(),
  care: paths.care(),
  receipt: `${paths.result()}?received=1`,
  begun: paths.patient(),
};
