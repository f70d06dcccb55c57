import { aged, asks, hoursBefore, phq9Of } from './acts';
import type { Cast } from './cast';

/** No rule stands against it; a clinician still decides. */
export async function everythingFitsAndWaits({ now, patients }: Cast): Promise<void> {
  const answers = { ...aged(40, 'F', now), ...phq9Of(3, 2, 2, 2, 2, 2, 2, 1, 0) };
  await asks(patients.gentian, { name: 'Demo Gentian', at: hoursBefore(now, 3), answers });
}
