import { randomUUID } from 'node:crypto';
import type { AnswerValue } from '@/domain/answers/value';
import { startCase } from '@/server/answers/start-case';
import { aPatient, type TestPerson } from '@/testing/people';

/** A patient with an open case who sends answers as the page does, over HTTP. */
export type Answering = {
  account: TestPerson;
  caseId: string;
  save: (questionId: string, value: AnswerValue, given?: { saveId?: string; basedOnRevision?: number }) => Promise<Response>;
};

/** Calls one procedure of the API as a page of ours would, and gives the bare reply. */
export function callApi(account: TestPerson | null, path: string, input: unknown): Promise<Response> {
  const headers = new Headers(account?.headers ?? { 'sec-fetch-site': 'same-origin' });
  headers.set('content-type', 'application/json');
  const body = JSON.stringify({ 0: input });
  return fetch(`${process.env.APP_ORIGIN}/api/trpc/${path}?batch=1`, { method: 'POST', headers, body });
}

export async function aPatientAnswering(): Promise<Answering> {
  const account = await aPatient();
  const { caseId } = await startCase({ actor: account, now: new Date() });
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
