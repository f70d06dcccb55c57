import { AppError } from '@/domain/shared/app-error';
import type { Tx } from '@/server/db/client';
import { findWhoAgreed } from '@/server/db/consents';

/** Stops here unless the patient's agreement to video stands (California, Business and Professions Code 2290.5). */
export async function requireVideoConsent(tx: Tx, { patientId }: { patientId: string }): Promise<void> {
  const agreed = await findWhoAgreed(tx, [patientId], 'telehealth');
  if (!agreed.has(patientId)) throw new AppError('video-not-agreed');
}
