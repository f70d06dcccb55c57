import { randomUUID } from 'node:crypto';
import { allQuestions } from '@/domain/answers/questionnaire';
import type { Answers } from '@/domain/answers/value';
import { saveAnswer } from '@/server/answers/save-answer';
import { startCase } from '@/server/answers/start-case';
import { claimCase } from '@/server/queue/claim-case';
import { submitAnswers } from '@/server/screening/submit-answers';
import { completeAnswers } from './complete-answers';
import { agrees } from './consents';
import { aPatient, aReviewer, type TestPerson } from './people';

export type TestCase = { caseId: string; patient: TestPerson };
type Given = {
  now?: Date;
  patient?: TestPerson;
  /** What sets the answers apart from the complete ones of a person whom no rule holds back. */
  answers?: Answers;
};

/** A case in which exactly these answers were given one by one, in the order of the questionnaire, by the real use case. */
export async function aCaseWith(answers: Answers = {}, given: Omit<Given, 'answers'> = {}): Promise<TestCase> {
  const patient = given.patient ?? (await aPatient());
  const doing = { actor: patient, now: given.now ?? new Date() };
  await agrees(patient, doing.now); // whoever comes from elsewhere may be new
  const { caseId } = await startCase(doing);
  for (const { id: questionId } of allQuestions) {
    const value = answers[questionId];
    if (value === undefined) continue;
    await saveAnswer(doing, { caseId, saveId: randomUUID(), questionId, value, basedOnRevision: 0, locale: 'en' });
  }
  return { caseId, patient };
}

/** A case with every answer given that was not handed in yet. */
export const anAnsweredCase = (given: Given = {}): Promise<TestCase> => aCaseWith(completeAnswers(given.answers), given);

/** A case that was handed in and waits for a clinician. */
export async function aWaitingCase(given: Given = {}): Promise<TestCase> {
  const made = await anAnsweredCase(given);
  await submitAnswers({ actor: made.patient, now: given.now ?? new Date() }, { caseId: made.caseId });
  return made;
}

/** A waiting case that a reviewer has taken. */
export async function aClaimedCase(given: Given & { reviewer?: TestPerson } = {}): Promise<TestCase & { reviewer: TestPerson }> {
  const made = await aWaitingCase(given);
  const reviewer = given.reviewer ?? (await aReviewer());
  await claimCase({ actor: reviewer, now: given.now ?? new Date() }, { caseId: made.caseId });
  return { ...made, reviewer };
}
