import { z } from 'zod';
import { remindUnfinished } from '@/server/answers/remind-unfinished';
import { job } from './job';

/** Every quarter of an hour: people who stopped in the middle. */
export const remindUnfinishedJob = job({
  name: 'remind-unfinished',
  cron: '*/15 * * * *',
  payload: z.looseObject({ _cron: z.unknown() }),
  run: (_, { now }) => remindUnfinished({ now }),
});
