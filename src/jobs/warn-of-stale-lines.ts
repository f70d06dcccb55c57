import { z } from 'zod';
import { warnOfStaleLines } from '@/server/safety/warn-of-stale-lines';
import { job } from './job';

/** Once a day: crisis numbers that somebody should dial and compare again. */
export const warnOfStaleLinesJob = job({
  name: 'warn-of-stale-lines',
  cron: '41 15 * * *',
  payload: z.looseObject({ _cron: z.unknown() }),
  run: async (_, { now }) => warnOfStaleLines({ now }),
});
