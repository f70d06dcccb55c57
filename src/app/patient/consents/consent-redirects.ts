import { paths } from '@/app/paths';
import type { ConsentRedirects } from '@/server/api/consents-endpoint';

/** The addresses that the forms of the consents lead to. */
export const consentRedirects: ConsentRedirects = {
  entrance: paths.enter(paths.consents()),
  begun: paths.intake(),
  list: paths.consents(),
  consent: paths.consent,
};
