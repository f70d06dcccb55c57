import { failedTrial } from '@/testing/complete-answers';
import { aged, asks, hoursBefore, phq9Of } from './acts';
import type { Cast } from './cast';

/** Only one medicine was ever tried. */
export async function tooFewTrials({ now, patients }: Cast): Promise<void> {
  const trials = [failedTrial('0198c000-0000-7000-8000-00000000f001', 'fluoxetine', { doseMgPerDay: 20, weeks: 12 })];
  const answers = {
    ...aged(33, 'M', now),
    ...phq9Of(2, 2, 1, 2, 1, 1, 2, 1, 0),
    'trials.list': { kind: 'trials', trials },
  } as const;
  await asks(patients.foxglove, { name: 'Demo Foxglove', at: hoursBefore(now, 50), answers });
}
