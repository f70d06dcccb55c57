import { SystemView } from '@/domain/system/system-view';
import { readSystem } from '@/server/health/read-system';
import { needs, router } from './trpc';

/** How the parts fare that Clearway runs on. */
export const systemRouter = router({
  read: needs('system.read')
    .output(SystemView)
    .query(({ ctx }) => readSystem(ctx)),
});
