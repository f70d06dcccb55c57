import { paths } from '@/app/paths';
import type { ConsentWays } from '@/server/api/edge-consents';

/** The addresses that the forms of the consents lead to. */
export const ways: ConsentWays = {
  entrance: paths.enter(paths.consents()),
  begun: paths.intake(),
  list: paths.consents(),
  consent: paths.consent,
};
