import { aged, minutesBefore, phq9Of, says, tells } from './acts';
import type { Cast } from './cast';

/** Says yes to thoughts of killing herself right now. The questions stop and the clinic knows at once. */
export async function anUrgentCaseWaits({ now, patients }: Cast): Promise<void> {
  const yes = says('yes');
  const answers = {
    ...aged(34, 'F', now),
    ...phq9Of(3, 3, 3, 3, 2, 3, 2, 2, 3),
    ...{ 'asq.1': yes, 'asq.2': yes, 'asq.3': yes, 'asq.5': yes },
  };
  await tells(patients.anemone, { name: 'Demo Anemone', at: minutesBefore(now, 12), answers });
}
