import { TRPCError } from '@trpc/server';
import { notFound, redirect } from 'next/navigation';
import { paths } from '../paths';

/** A stranger is led to the entrance; who asks for what is not theirs is told that it is not here. */
export function elsewhere(error: unknown): never {
  if (!(error instanceof TRPCError)) throw error;
  if (error.code === 'UNAUTHORIZED') redirect(paths.staffSignIn());
  if (error.code === 'NOT_FOUND' || error.code === 'FORBIDDEN' || error.code === 'BAD_REQUEST') notFound();
  throw error;
}
