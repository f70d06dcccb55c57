import type { z } from 'zod';
import type { DemoLetter } from '@/domain/access/demo-people';
import { AppError } from '@/domain/shared/app-error';
import { env } from '@/env';
import { transaction } from '@/server/db/client';
import { listDemoMail } from '@/server/db/mail';

/** What the demo's mail server received, newest first. In production there is no such mailbox. */
export async function listDemoLetters(): Promise<z.infer<typeof DemoLetter>[]> {
  if (env().CLEARWAY_MODE === 'production') throw new AppError('no-access');
  const letters = await transaction((tx) => listDemoMail(tx, 40));
  return letters.map(({ id, receivedAt, ...letter }) => ({ ...letter, id: id.toString(), receivedAt: receivedAt.toISOString() }));
}
