import type { TRPCLink } from '@trpc/client';
import { observable } from '@trpc/server/observable';
import type { AppRouter } from '@/server/api/root';
import { isSignedOut, notifySessionDoubtful, notifySignedOut } from './session-end';

/** Looks at every answer of the API, whoever asked: one that nobody is signed in for is reported to the whole page, once. */
export const sessionLink: TRPCLink<AppRouter> =
  () =>
  ({ op, next }) =>
    observable((observer) => {
      const asked = next(op).subscribe({
        next: (value) => observer.next(value),
        error(error) {
          if (isSignedOut(error)) notifySignedOut();
          observer.error(error);
        },
        complete() {
          if (op.type === 'subscription') notifySessionDoubtful();
          observer.complete();
        },
      });
      return () => asked.unsubscribe();
    });
