import type { Stage } from '@/domain/journey';

/** What a consultant decides at the end of a visit. */
export const visitDecisions = ['start-course', 'later', 'not-suitable'] as const;
export type VisitDecision = (typeof visitDecisions)[number];

/** Where the case goes once the note is signed. "Later" closes it too: the patient comes back with fresh answers. */
export const stageAfter = {
  'start-course': 'care-plan',
  later: 'closed',
  'not-suitable': 'closed',
} as const satisfies Record<VisitDecision, Stage>;

/** The most characters a note may hold. */
export const noteMaxLength = 20_000;
