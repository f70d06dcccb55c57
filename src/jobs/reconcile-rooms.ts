import { z } from 'zod';
import { log } from '@/server/log';
import { videoOffered } from '@/server/video/address';
import { askMediaServer } from '@/server/video/reachable';
import { ReconcileRounds } from '@/server/visit/reconcile-rounds';
import { reconcileRooms } from '@/server/visit/reconcile-rooms';
import { repeatReconciling } from '@/server/visit/repeat-reconciling';
import { job } from './job';

const rounds = new ReconcileRounds({
  // A practice without video has rooms to forget, and nobody to ask.
  answers: async () => !videoOffered() || (await askMediaServer()),
  round: reconcileRooms,
  onChange: (state) => (state === 'ok' ? log.event('video.back') : log.warn('video.away')),
});

/** Every fifteen seconds: the clock of the queue comes round once a minute and asks for the three rounds between. */
export const reconcileRoomsJob = job({
  name: 'reconcile-rooms',
  cron: '* * * * *',
  payload: z.looseObject({ _cron: z.unknown().optional() }),
  run: async ({ _cron }, { now }) => {
    if (_cron !== undefined) await repeatReconciling(now);
    await rounds.run(now);
  },
});
