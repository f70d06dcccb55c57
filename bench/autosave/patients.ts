import { randomUUID } from 'node:crypto';
import type { SaveAnswer } from '@/domain/answers/inputs';
import type { AnswerValue } from '@/domain/answers/value';
import { aCaseWith } from '@/testing/cases';
import { completeAnswers } from '@/testing/complete-answers';
import type { TestPerson } from '@/testing/people';

const questions = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => `phq9.${n}`).concat([1, 2, 3, 4, 5, 6, 7].map((n) => `gad7.${n}`));
const codes = ['not-at-all', 'several-days', 'more-than-half', 'nearly-every-day'] as const;

/** A patient in the middle of the questions who changes one answer after the other. */
export type Patient = { account: TestPerson; nextSave: () => SaveAnswer };

/** Somebody who has said who they are, and goes round the questions about mood. */
export async function aPatientInTheMiddle(): Promise<Patient> {
  const about = Object.entries(completeAnswers()).filter(([id]) => id.startsWith('about.'));
  const { caseId, patient: account } = await aCaseWith(Object.fromEntries(about));
  let saves = 0;
  const nextSave = (): SaveAnswer => {
    const round = Math.floor(saves / questions.length);
    const value: AnswerValue = { kind: 'choice', code: codes[round % codes.length] ?? 'not-at-all' };
    const questionId = questions[saves++ % questions.length] ?? '';
    return { caseId, saveId: randomUUID(), questionId, value, basedOnRevision: round, locale: 'en' };
  };
  return { account, nextSave };
}
