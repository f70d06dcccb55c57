import 'server-only';
import { cache } from 'react';
import { createCaller } from '@/server/api/root';
import { contextFor } from '@/server/api/trpc';
import { currentActor } from '@/server/auth/current-actor';

/** The API as a server component calls it: the same permissions, the same checks, one session lookup a request. */
export const serverApi = cache(() => createCaller(contextFor(currentActor)));
