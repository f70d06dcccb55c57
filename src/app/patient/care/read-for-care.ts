import { TRPCError } from '@trpc/server';
import { redirect, unstable_rethrow } from 'next/navigation';
import { readForPatient, readOwnCase } from '@/app/patient/own-case';
import { paths } from '@/app/paths';
import { serverApi } from '@/trpc/server';

/** What the page of people to talk to needs to know. Where our records cannot be reached, the plain page with the numbers. */
export async function readForCare() {
  try {
    const [own, care, { personId }] = await Promise.all([
      readOwnCase(),
      readForPatient(serverApi().alerts.care()),
      readForPatient(serverApi().session.me()),
    ]);
    return { own, care, personId };
  } catch (error) {
    unstable_rethrow(error);
    if (error instanceof TRPCError && error.code === 'FORBIDDEN') throw error;
    redirect(paths.crisisFile());
  }
}
