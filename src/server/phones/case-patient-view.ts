import type { z } from 'zod';
import type { CasePatientView } from '@/domain/queue/case-view';
import { patientFacts } from '@/domain/queue/patient-facts';
import { readPhones } from './read-phones';

/** Who this is and how to reach them, with every number ready to be dialled. `today` is YYYY-MM-DD. */
export function casePatientView(...args: Parameters<typeof patientFacts>): z.infer<typeof CasePatientView> {
  const facts = patientFacts(...args);
  return {
    ...facts,
    phoneParts: readPhones(facts.phone ?? ''),
    contactPhoneParts: readPhones(facts.contactPhone ?? ''),
  };
}
