import { z } from 'zod';
import { reconcileRooms } from '@/server/visit/reconcile-rooms';
import { repeatReconciling } from '@/server/visit/repeat-reconciling';
import { job } from './job';

/** Every fifteen seconds: the clock of the queue comes round once a minute and asks for the three rounds between. */
export const reconcileRoomsJob = job({
  name: 'reconcile-rooms',
  cron: '* * * * *',
  payload: z.looseObject({ _cron: z.unknown().optional() }),
  run: async ({ _cron }, { now }) => {
    if (_cron !== undefined) await repeatReconciling(now);
    await reconcileRooms(now);
  },
});
