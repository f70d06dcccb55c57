'use client';

import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createTRPCOptionsProxy } from '@trpc/tanstack-react-query';
import { type ReactNode, useState } from 'react';
import type { AppRouter } from '@/server/api/root';
import { browserApi } from './client';

const makeQueryClient = () =>
  new QueryClient({ defaultOptions: { queries: { staleTime: 5_000, retry: 1 }, mutations: { retry: false } } });

let browserQueryClient: QueryClient | undefined;

/** The cache of the desk screens. Patients' pages do without it. */
export function ApiProvider({ children }: { children: ReactNode }) {
  const [queryClient] = useState(() =>
    typeof window === 'undefined' ? makeQueryClient() : (browserQueryClient ??= makeQueryClient()),
  );
  return <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>;
}

/** Query and mutation options by procedure, for use with React Query's hooks; the client comes from the provider. */
export const useApi = () => {
  const [proxy] = useState(() =>
    createTRPCOptionsProxy<AppRouter>({ client: browserApi, queryClient: browserQueryClient ?? makeQueryClient() }),
  );
  return proxy;
};
