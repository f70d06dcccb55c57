import type { z } from 'zod';
import { type DemoPerson, demoDomain } from '@/domain/access/demo-people';
import { AppError } from '@/domain/shared/app-error';
import { env } from '@/env';
import { transaction } from '@/server/db/client';
import { listPeopleOfDomain } from '@/server/db/people';

/** The invented people who can sign in to a demonstration. In production there is no such list. */
export async function listDemoPeople(): Promise<z.infer<typeof DemoPerson>[]> {
  if (env().CLEARWAY_MODE === 'production') throw new AppError('no-access');
  const people = await transaction((tx) => listPeopleOfDomain(tx, demoDomain, 40));
  return people.map(({ name, email, roles }) => ({ name, email, roles }));
}
