import type { Job } from './job';
import { mailConsentCopyJob } from './mail-consent-copy';
import { pageOnCallJob } from './page-on-call';
import { reconcileRoomsJob } from './reconcile-rooms';
import { releaseStaleClaimsJob } from './release-stale-claims';
import { remindUnfinishedJob } from './remind-unfinished';
import { sendMail } from './send-mail';
import { sweep } from './sweep';
import { warnOfClosedDaysJob } from './warn-of-closed-days';
import { warnOfStaleLinesJob } from './warn-of-stale-lines';
import { watchAbandonedJob } from './watch-abandoned';
import { watchSilenceJob } from './watch-silence';

/** Every job there is. A new one is a file and a line here. */
export const registry: readonly Job[] = [
  sendMail,
  mailConsentCopyJob,
  pageOnCallJob,
  watchSilenceJob,
  watchAbandonedJob,
  reconcileRoomsJob,
  releaseStaleClaimsJob,
  remindUnfinishedJob,
  sweep,
  warnOfClosedDaysJob,
  warnOfStaleLinesJob,
];
