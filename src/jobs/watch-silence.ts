import { z } from 'zod';
import { watchSilence } from '@/server/safety/watch-silence';
import { job } from './job';

/** Every minute: signs of life, and alerts that nobody has seen. */
export const watchSilenceJob = job({
  name: 'watch-silence',
  cron: '* * * * *',
  payload: z.looseObject({ _cron: z.unknown() }),
  run: (_, { now }) => watchSilence({ now }),
});
