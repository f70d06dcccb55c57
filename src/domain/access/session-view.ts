import { z } from 'zod';

/** What a page may know of its own session. */
export const SessionView = z.strictObject({
  personId: z.uuid(),
  /** Closes this session's streams when it is revoked; not a secret. */
  sessionId: z.uuid(),
  name: z.string().max(200),
  email: z.string().max(254),
  home: z.enum(['patient', 'reviewer', 'consultant']),
  idleMinutes: z.int(),
});
export type SessionView = z.infer<typeof SessionView>;
