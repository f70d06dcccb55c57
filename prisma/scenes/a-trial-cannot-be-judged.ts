import { changes, hoursBefore, minutesBefore, phq9Of, says, sends, tells, writes } from './acts';
import type { Cast } from './cast';
import { failedTrial } from '@/testing/complete-answers';

/** One amount is not remembered, so it is open whether two trials count; and two answers were changed on the way. */
export async function aTrialCannotBeJudged({ now, patients: { clover } }: Cast): Promise<void> {
  const sent = hoursBefore(now, 5);
  const trials = [
    failedTrial('0198c000-0000-7000-8000-00000000c001', 'sertraline'),
    failedTrial('0198c000-0000-7000-8000-00000000c002', 'venlafaxine', {
      doseMgPerDay: 'unknown',
      weeks: 10,
      improvementPercent: 10,
    }),
    failedTrial('0198c000-0000-7000-8000-00000000c003', 'trazodone', {
      doseMgPerDay: 50,
      weeks: 20,
      improvementPercent: 'unknown',
    }),
  ];
  const medicines = [
    { id: '0198c000-0000-7000-8000-00000000c011', name: 'lorazepam', doseMgPerDay: 0.5, howOften: 'as-needed' as const },
    { id: '0198c000-0000-7000-8000-00000000c012', name: 'lisinopril', doseMgPerDay: 10, howOften: 'daily' as const },
  ];
  const opened = await tells(clover, {
    name: 'Demo Clover',
    at: minutesBefore(sent, 40),
    answers: {
      ...phq9Of(3, 3, 2, 2, 2, 2, 2, 1, 1),
      'trials.list': { kind: 'trials', trials },
      'bip.6': says('yes'),
      'auditc.2': says('5-or-6'),
      'medicines.list': { kind: 'medicines', medicines },
      'medicines.finished': says('that-is-all'),
      'goals.hope': writes(
        'I can’t feel anything for my kids and I know I should. Two medicines did nothing. I want to be able to read to them again.',
      ),
      'log.1': says('no'),
    },
  });
  await changes(clover, opened, 'bip.6', says('no'), minutesBefore(sent, 11));
  await changes(clover, opened, 'auditc.2', says('1-or-2'), minutesBefore(sent, 9));
  await sends(clover, opened, sent);
}
