import { TRPCClientError } from '@trpc/client';
import type { AppRouter } from '@/server/api/root';

/** Why a call failed: the refusal's code if it was one, and the kind of failure; both null when the server was not reached. */
export function refusalOf(error: unknown) {
  const data = error instanceof TRPCClientError ? (error as TRPCClientError<AppRouter>).data : null;
  return { reason: data?.reason ?? null, code: data?.code ?? null };
}
