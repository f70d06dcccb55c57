import { z } from 'zod';
import { pageOnCall } from '@/server/safety/page-on-call';
import { job } from './job';

export const pageOnCallJob = job({
  name: 'page-on-call',
  payload: z.strictObject({ alertId: z.uuid() }),
  run: ({ alertId }, { now }) => pageOnCall({ now }, { alertId }),
});
