import { failedTrial } from '@/testing/complete-answers';
import { asks, decides, hoursBefore } from './acts';
import type { Cast } from './cast';

/** A clinician explained why not now, and what comes first. */
export async function notNowWasSaid({ now, staff, patients }: Cast): Promise<void> {
  const trials = [failedTrial('0198c000-0000-7000-8000-0000000a0001', 'citalopram', { doseMgPerDay: 20, weeks: 5 })];
  const answers = { 'trials.list': { kind: 'trials', trials } } as const;
  const opened = await asks(patients.jasmine, { name: 'Demo Jasmine', at: hoursBefore(now, 70), answers });
  await decides(staff.reviewer, opened, hoursBefore(now, 28), {
    kind: 'not-now',
    reasonCode: 'too-few-trials',
    reason: 'One medicine for five weeks. There is a good deal to try before this.',
    toPatient:
      'Thank you for telling us so much. From what you wrote, there are treatments that may help and have not had a fair try yet. Please talk about them with the doctor who treats you. You can come back to us at any time.',
  });
}
