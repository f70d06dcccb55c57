import { z } from 'zod';
import { Instant } from '@/domain/shared/text';
import { PatientChange } from './patient-changes';
import { patientViewKinds } from './patient-view-kinds';
import { pointGroups, pointKeys } from './result-points';
import { ruleIds } from './rule-ids';

/** What a submit gives back: when the clinic received it. The words about it are read apart. */
export const Receipt = z.object({ caseId: z.uuid(), submittedAt: Instant });
export type Receipt = z.infer<typeof Receipt>;

/** The meaning of a total, never the total alone. */
export const MoodSum = z.object({
  total: z.int(),
  band: z.enum(['minimal', 'mild', 'moderate', 'moderately-severe', 'severe']),
});

export const PointView = z.object({
  key: z.enum(pointKeys),
  group: z.enum(pointGroups),
  /** Name the words to show, and are never shown themselves. */
  rules: z.array(z.enum(ruleIds)).max(20),
  changes: z.array(PatientChange).max(20),
});
export type PointView = z.infer<typeof PointView>;

/**
 * All that a patient learns of a screening. There is no verdict in it: while something worries, `points` is empty and
 * `kind` speaks of people to talk to, not of treatment.
 */
export const ResultView = z.object({
  caseId: z.uuid(),
  submittedAt: Instant.nullable(),
  kind: z.enum(patientViewKinds),
  call911: z.boolean(),
  mayBookConsult: z.boolean(),
  points: z.array(PointView).max(40),
  mood: MoodSum.nullable(),
  /** The places in the reported list of the trials that count as long enough and strong enough; null where the history was not judged. */
  countedTrials: z.array(z.int()).max(60).nullable(),
});
export type ResultView = z.infer<typeof ResultView>;
