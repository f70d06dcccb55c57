import { z } from 'zod';
import { Instant } from '@/domain/shared/text';
import { alertLevels } from './alert-level';
import { channels, dispositions, outreachOutcomes } from './alert-outreach';

/** The newest try to reach the patient, in brief. */
export const LastAttempt = z.object({ channel: z.enum(channels), outcome: z.enum(outreachOutcomes), at: Instant });

/** A case's newest alert as the queue and the case show it: who has it, what was tried last, how it ended. No answers. */
export const AlertBrief = z.object({
  id: z.uuid(),
  level: z.enum(alertLevels),
  /** Null: nobody has it yet. */
  holder: z.string().max(200).nullable(),
  lastTry: LastAttempt.nullable(),
  closedAt: Instant.nullable(),
  disposition: z.enum(dispositions).nullable(),
});
export type AlertBrief = z.infer<typeof AlertBrief>;

/** Open, and somebody has it. */
export const isHeld = (alert: AlertBrief): boolean => alert.closedAt === null && alert.holder !== null;

/** Somebody has it, or somebody closed it: of such an alert nobody says that nobody has taken it. */
export const isInHands = (alert: AlertBrief | null): boolean =>
  alert !== null && (alert.closedAt !== null || alert.holder !== null);
