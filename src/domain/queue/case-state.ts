import { z } from 'zod';
import { stages } from '@/domain/journey';
import { AlertBrief } from '@/domain/safety/alert-brief';
import { Instant } from '@/domain/shared/text';

/** Where a case stands for the one who has it open: small, since it is read again at every hint. It holds no answers. */
export const CaseState = z.strictObject({
  readAt: Instant,
  stage: z.enum(stages),
  mayDecide: z.boolean(),
  /** The newest of each: another one means that the page shows an older case. */
  decisionId: z.uuid().nullable(),
  screeningId: z.uuid().nullable(),
  /** The newest alert in brief, as the queue shows it. It may change while the case stays as it is. */
  alert: AlertBrief.nullable(),
});
export type CaseState = z.infer<typeof CaseState>;

/** Whether nothing happened to the case between these two readings. */
export const isSameState = (one: CaseState, other: CaseState): boolean =>
  one.stage === other.stage &&
  one.mayDecide === other.mayDecide &&
  one.decisionId === other.decisionId &&
  one.screeningId === other.screeningId;
