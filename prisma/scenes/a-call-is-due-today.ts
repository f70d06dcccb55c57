import { aged, asks, hoursBefore, phq9Of } from './acts';
import type { Cast } from './cast';

/** Item 9 says more than the suicide screen: somebody calls today. */
export async function aCallIsDueToday({ now, patients }: Cast): Promise<void> {
  const answers = { ...aged(58, 'M', now), ...phq9Of(3, 3, 2, 3, 2, 2, 2, 1, 2) };
  await asks(patients.bluebell, { name: 'Demo Bluebell', at: hoursBefore(now, 2), answers });
}
