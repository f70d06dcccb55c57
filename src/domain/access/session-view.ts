import { z } from 'zod';
import { deskNames, startKinds } from './permissions';

/** What a page may know of its own session. */
export const SessionView = z.strictObject({
  personId: z.uuid(),
  /** Closes this session's streams when it is revoked; not a secret. */
  sessionId: z.uuid(),
  name: z.string().max(200),
  email: z.string().max(254),
  home: z.enum(startKinds),
  /** The desks of the clinic that are open to this person. */
  desks: z.array(z.enum(deskNames)),
  idleMinutes: z.int(),
});
export type SessionView = z.infer<typeof SessionView>;
