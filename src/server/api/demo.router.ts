import { z } from 'zod';
import { DemoLetter, DemoPerson } from '@/domain/access/demo-people';
import { listDemoPeople } from '@/server/auth/list-demo-people';
import { listDemoLetters } from '@/server/mail/list-demo-letters';
import { open, router } from './trpc';

/** Doors of a demonstration. In production both answer as if they were not there. */
export const demoRouter = router({
  people: open.output(z.array(DemoPerson).max(40)).query(() => listDemoPeople()),
  letters: open.output(z.array(DemoLetter).max(40)).query(() => listDemoLetters()),
});
