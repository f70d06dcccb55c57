import { z } from 'zod';
import { releaseStaleClaims } from '@/server/queue/release-stale-claims';
import { job } from './job';

/** Every ten minutes: cases that somebody took and forgot go back to everyone. */
export const releaseStaleClaimsJob = job({
  name: 'release-stale-claims',
  cron: '*/10 * * * *',
  payload: z.looseObject({ _cron: z.unknown() }),
  run: (_, { now }) => releaseStaleClaims({ now }),
});
