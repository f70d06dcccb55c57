import { createTRPCClient, httpBatchLink, httpSubscriptionLink, splitLink } from '@trpc/client';
import type { AppRouter } from '@/server/api/root';
import { sessionLink } from './session-link';

/**
 * The API as a browser calls it: plain JSON by POST, so that no input is in a URL; streams by SSE.
 * Kept free of React and caches: the intake pays for every kilobyte.
 */
export const browserApi = createTRPCClient<AppRouter>({
  links: [
    sessionLink,
    splitLink({
      condition: (operation) => operation.type === 'subscription',
      true: httpSubscriptionLink({ url: '/api/trpc' }),
      false: httpBatchLink({ url: '/api/trpc', methodOverride: 'POST', maxItems: 10 }),
    }),
  ],
});
