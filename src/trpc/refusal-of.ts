import { TRPCClientError } from '@trpc/client';
import type { AppRouter } from '@/server/api/root';

/** Why a call failed: the refusal's code if it was one, the kind of failure, and where in the input something is wrong; null and empty when the server was not reached. */
export function refusalOf(error: unknown) {
  const data = error instanceof TRPCClientError ? (error as TRPCClientError<AppRouter>).data : null;
  return { reason: data?.reason ?? null, code: data?.code ?? null, issues: data?.issues ?? [] };
}
