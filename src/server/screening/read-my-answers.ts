import type { Actor } from '@/domain/access/permissions';
import { earlyNoticeOf } from '@/domain/answers/early-notice';
import type { MyAnswers } from '@/domain/answers/views';
import { clinicDay } from '@/domain/shared/time/local-date';
import { patientDay } from '@/domain/shared/time/patient-day';
import { readOwnAnswers } from '@/server/answers/read-answers';
import { safetyScreenOf } from './safety-screen';

/** The patient's open case with its answers and how much they worry, or null before one was started. */
export async function readMyAnswers({ actor, now }: { actor: Actor; now: Date }): Promise<MyAnswers | null> {
  const read = await readOwnAnswers({ actor });
  if (read === null) return null;
  const { timeZone, ...own } = read;
  const answers = Object.fromEntries(own.answers.map(({ questionId, value }) => [questionId, value]));
  return {
    ...own,
    submittedAt: own.submittedAt?.toISOString() ?? null,
    early: earlyNoticeOf(answers, clinicDay(now)),
    today: patientDay(now, timeZone),
    safety: { screen: await safetyScreenOf(own.caseId, answers, now) },
  };
}
