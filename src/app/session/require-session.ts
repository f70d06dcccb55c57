import { TRPCError } from '@trpc/server';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import type { SessionView } from '@/domain/access/session-view';
import { serverApi } from '@/trpc/server';
import { entrancePath, markedIfAway } from './read-for-page';

/** The session of this request or null. */
export const readSession = cache(async (): Promise<SessionView | null> => {
  try {
    return await serverApi().session.me();
  } catch (error) {
    if (error instanceof TRPCError && error.code === 'UNAUTHORIZED') return null;
    throw markedIfAway(error);
  }
});

/**
 * For the top of a signed-in page: who is here, or a redirect to the entrance. It opens nothing: each query of the page asks its
 * own permission. `entrance` is the page that a stranger to this page is shown.
 */
export async function requireSession(entrance: 'patient' | 'staff'): Promise<SessionView> {
  const session = await readSession();
  if (session !== null) return session;
  redirect(await entrancePath(entrance));
}
