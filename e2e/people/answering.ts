import { randomUUID } from 'node:crypto';
import { placeOf } from '@/domain/answers/flow';
import type { Answers, AnswerValue } from '@/domain/answers/value';
import { aCaseWith } from '@/testing/cases';
import { completeAnswers } from '@/testing/complete-answers';
import type { TestPerson } from '@/testing/people';

/** A patient with an open case who sends answers as the page does, over HTTP. */
export type Answering = {
  account: TestPerson;
  caseId: string;
  save: (questionId: string, value: AnswerValue, given?: { saveId?: string; basedOnRevision?: number }) => Promise<Response>;
};

/** Calls one procedure of the API as a page of ours would, and gives the bare reply. */
export const callApi = (account: TestPerson | null, path: string, input: unknown): Promise<Response> =>
  postApi(account, path, JSON.stringify({ 0: input }));

/** The same with a body of any kind. */
export function postApi(account: TestPerson | null, path: string, body: string): Promise<Response> {
  const headers = new Headers(account?.headers ?? { 'sec-fetch-site': 'same-origin' });
  headers.set('content-type', 'application/json');
  return fetch(`${process.env.APP_ORIGIN}/api/trpc/${path}?batch=1`, { method: 'POST', headers, body });
}

/** What must be known before the questions about safety are put. */
export const gateAnswers = (change: Answers = {}): Answers =>
  Object.fromEntries(Object.entries(completeAnswers(change)).filter(([id]) => id.startsWith('about.')));

/** `answers` were given before. */
export async function aPatientAnswering(answers: Answers = {}): Promise<Answering> {
  const { caseId, patient: account } = await aCaseWith(answers);
  return {
    account,
    caseId,
    save: (questionId, value, given = {}) =>
      callApi(account, 'answers.save', {
        saveId: randomUUID(),
        basedOnRevision: 0,
        ...given,
        caseId,
        questionId,
        value,
        locale: 'en',
      }),
  };
}

/** Somebody whom the clinic could reach, so that the questions about suicide may be put. */
export const aPatientPastTheGate = (name = 'Demo Marigold') =>
  aPatientAnswering(gateAnswers({ 'about.name': { kind: 'text', text: name } }));

/** The screen that asks this question. */
export function addressOf(questionId: string): string {
  const place = placeOf(questionId);
  if (place === null) throw new Error(`no screen asks ${questionId}`);
  return `/patient/intake/${place.section}/${place.step}`;
}
