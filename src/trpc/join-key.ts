import { isTRPCClientError, TRPCClientError } from '@trpc/client';
import type { AppRouter } from '@/server/api/root';
import type { ErrorCode } from '@/domain/shared/app-error';
import { browserApi } from './client';

/** Refusals after which trying again makes no sense before the server has said the state of the visit. */
const shut: readonly ErrorCode[] = ['call-ended', 'not-admitted', 'no-access', 'wrong-stage', 'video-not-agreed'];

/** Why the API refused, by its code; null when it did not answer at all. */
export function reasonOf(error: unknown): ErrorCode | null {
  return isTRPCClientError<AppRouter>(error) ? (error.data?.reason ?? null) : null;
}

/** The sentence to show for a refusal; null when the API did not answer at all. */
export function refusalSentenceOf(error: unknown): string | null {
  return error instanceof TRPCClientError && reasonOf(error) !== null ? error.message : null;
}

/** A key to the room of this visit; null when the visit can no longer be joined. Throws when the server does not answer, to be asked again. */
export async function askForKey(visitId: string): Promise<{ url: string; token: string } | null> {
  try {
    return await browserApi.visit.join.mutate({ visitId });
  } catch (error) {
    const reason = reasonOf(error);
    if (reason !== null && shut.includes(reason)) return null;
    throw error;
  }
}
