import { z } from 'zod';
import { Instant } from '@/domain/shared/text';

/** The patient's own visit that was not ended yet: enough to lead there. */
export const NextVisit = z.object({ visitId: z.uuid(), scheduledFor: Instant });
export type NextVisit = z.infer<typeof NextVisit>;
