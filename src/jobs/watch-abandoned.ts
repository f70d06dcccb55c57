import { z } from 'zod';
import { watchAbandoned } from '@/server/safety/watch-abandoned';
import { job } from './job';

/** Every minute: people who said something positive and left. */
export const watchAbandonedJob = job({
  name: 'watch-abandoned',
  cron: '* * * * *',
  payload: z.looseObject({ _cron: z.unknown() }),
  run: (_, { now }) => watchAbandoned({ now }),
});
