import { aged, asks, decides, doesNotKnow, hoursBefore, phq9Of } from './acts';
import type { Cast } from './cast';

/** The reviewer asked the patient something; the clock stands still until the answer comes. */
export async function aQuestionWentBack({ now, staff, patients }: Cast): Promise<void> {
  const answers = { ...aged(47, 'M', now), ...phq9Of(3, 3, 2, 3, 2, 3, 3, 2, 0), 'med.5': doesNotKnow };
  const opened = await asks(patients.iris, { name: 'Demo Iris', at: hoursBefore(now, 30), answers });
  await decides(staff.reviewer, opened, hoursBefore(now, 5), {
    kind: 'ask',
    reasonCode: 'record-needed',
    reason: 'She does not know what the cardiologist found. The letter decides.',
    question: 'You wrote that you do not know about your heart. Did a heart doctor ever give you a letter, and what does it say?',
    again: ['med.5'],
  });
}
