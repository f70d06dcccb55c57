import { z } from 'zod';
import { warnOfClosedDays } from '@/server/queue/warn-of-closed-days';
import { job } from './job';

/** Once a day: whether the list of closed days runs out soon. */
export const warnOfClosedDaysJob = job({
  name: 'warn-of-closed-days',
  cron: '51 15 * * *',
  payload: z.looseObject({ _cron: z.unknown() }),
  run: async (_, { now }) => warnOfClosedDays({ now }),
});
