import { failedTrial } from '@/testing/complete-answers';
import { requestDecisionReview } from '@/server/queue/request-decision-review';
import { asks, decides, hoursBefore } from './acts';
import type { Cast } from './cast';

/** A patient thinks that something was missed; another reviewer than the one who decided is to look. */
export async function aDecisionReviewWasAsked({ now, staff, patients }: Cast): Promise<void> {
  const trials = [failedTrial('0198c000-0000-7000-8000-0000000b0001', 'escitalopram', { doseMgPerDay: 10, weeks: 9 })];
  const answers = { 'trials.list': { kind: 'trials', trials } } as const;
  const opened = await asks(patients.orchid, { name: 'Demo Orchid', at: hoursBefore(now, 120), answers });
  await decides(staff.secondReviewer, opened, hoursBefore(now, 74), {
    kind: 'not-now',
    reasonCode: 'too-few-trials',
    reason: 'One medicine at a usual dose. A second one comes first.',
    toPatient:
      'Thank you for your trust. From what you wrote, one medicine has had a fair try. A second one, or talking therapy beside it, may help before this. Please talk about it with the doctor who treats you.',
  });
  await requestDecisionReview(
    { actor: patients.orchid, now: hoursBefore(now, 20) },
    { caseId: opened.caseId, reason: 'I forgot to write down mirtazapine. I took it for four months two years ago.' },
  );
}
