import { headers } from 'next/headers';
import { cache } from 'react';
import { actorFrom } from './actor-from';

/** Who is signed in, for server components: looked up once a request however many ask. */
export const currentActor = cache(async () => actorFrom(new Headers(await headers())));
