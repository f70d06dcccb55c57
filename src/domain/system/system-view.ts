import { z } from 'zod';
import { Instant } from '@/domain/shared/text';

/** The parts that Clearway runs on, in the order in which a fault of one would hurt. */
const systemParts = ['database', 'feed', 'worker', 'mail', 'video'] as const;

/** `late`: it answers, and work waits all the same. `absent`: the practice has none. `unknown`: nobody has looked yet. */
const partStates = ['ok', 'late', 'away', 'absent', 'unknown'] as const;
export type PartState = (typeof partStates)[number];

/** One part as it is now. `since`: how long it has been so, null where nobody knows; `lastSignAt`: when it last showed life. */
export const PartView = z.strictObject({
  part: z.enum(systemParts),
  state: z.enum(partStates),
  since: Instant.nullable(),
  lastSignAt: Instant.nullable(),
});
export type PartView = z.infer<typeof PartView>;

/** The whole system, for the people of the clinic: no addresses, no errors, no names. */
export const SystemView = z.strictObject({
  readAt: Instant,
  timeZone: z.string().max(60),
  parts: z.array(PartView).length(systemParts.length),
  /** Letters that were written more than two minutes ago and have not gone out. */
  lettersWaiting: z.int(),
});
export type SystemView = z.infer<typeof SystemView>;

/** Whether something must be said of this part. What is not known yet is no trouble, and none is claimed to be away. */
export const isInTrouble = ({ state }: PartView): boolean => state === 'away' || state === 'late';
