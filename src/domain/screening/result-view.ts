import { z } from 'zod';
import { Instant } from '@/domain/shared/text';
import { patientViewKinds } from './patient-view';

/** What a submit gives back: when the clinic received it. The words about it are read apart. */
export const Receipt = z.object({ caseId: z.uuid(), submittedAt: Instant });
export type Receipt = z.infer<typeof Receipt>;

/**
 * All that a patient learns of a screening. There is no verdict in it: while something worries, `reasons` is empty and
 * `kind` speaks of people to talk to, not of treatment.
 */
export const ResultView = z.object({
  caseId: z.uuid(),
  submittedAt: Instant.nullable(),
  kind: z.enum(patientViewKinds),
  call911: z.boolean(),
  mayBookConsult: z.boolean(),
  reasons: z.array(z.object({ rule: z.string().max(8), words: z.string().max(500) })).max(80),
});
export type ResultView = z.infer<typeof ResultView>;
