import { TRPCError } from '@trpc/server';
import type { Route } from 'next';
import { notFound, redirect } from 'next/navigation';
import { paths } from '../paths';
import { recordsAway } from '../records-away';
import { readRequestPath } from '../reader-preferences';

/**
 * What a page asks of the API, or why it cannot be shown. A stranger goes to the entrance and comes back from there; null
 * means that nobody with these roles may open the page, which the page says in words. A missing row, somebody else's and
 * a malformed id are not found, all three alike. Faults of ours are thrown on.
 */
export async function readForPage<T>(asked: Promise<T>, entrance: 'staff' | 'patient' = 'staff'): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if (!(error instanceof TRPCError)) throw error;
    if (error.code === 'FORBIDDEN') return null;
    if (error.code === 'NOT_FOUND' || error.code === 'BAD_REQUEST') notFound();
    if (error.code === 'UNAUTHORIZED') redirect(await entrancePath(entrance));
    throw markedIfAway(error);
  }
}

/** The same error; where the database did not answer, with the mark by which the page says so. */
export const markedIfAway = (error: unknown): unknown =>
  error instanceof TRPCError && error.code === 'SERVICE_UNAVAILABLE' ? Object.assign(error, { digest: recordsAway }) : error;

/** The entrance for this kind of person, which returns to the page being drawn. */
export async function entrancePath(kind: 'staff' | 'patient'): Promise<Route> {
  const here = (await readRequestPath()).split('?')[0] ?? '';
  return kind === 'patient' ? paths.enter(here) : paths.staffSignIn(here);
}
