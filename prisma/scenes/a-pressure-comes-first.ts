import { aged, asks, hoursBefore, phq9Of, pressure } from './acts';
import type { Cast } from './cast';

/** A pressure to be treated before anything else; the patient speaks Spanish. */
export async function aPressureComesFirst({ now, patients }: Cast): Promise<void> {
  const at = hoursBefore(now, 26);
  const answers = {
    ...aged(51, 'F', now),
    ...phq9Of(2, 3, 2, 2, 1, 2, 2, 2, 0),
    'vit.blood-pressure': pressure(164, 98, hoursBefore(at, 24 * 11)),
  };
  await asks(patients.dahlia, { name: 'Demo Dahlia', at, answers, locale: 'es' });
}
