import { randomUUID } from 'node:crypto';
import { gate } from '@/domain/answers/sections/about';
import type { AnswerValue } from '@/domain/answers/value';
import { saveAnswer } from '@/server/answers/save-answer';
import { startCase } from '@/server/answers/start-case';
import { completeAnswers } from '@/testing/complete-answers';
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

/** Everything the clinic must know before it asks about suicide: then those questions may be answered. */
export async function passesTheGate({ account, caseId }: Answering, name: string): Promise<void> {
  const about = completeAnswers({ 'about.name': { kind: 'text', text: name } });
  for (const { id: questionId } of gate) {
    const value = about[questionId];
    if (value === undefined) continue;
    const save = { caseId, saveId: randomUUID(), questionId, value, basedOnRevision: 0, locale: 'en' } as const;
    await saveAnswer({ actor: account, now: new Date() }, save);
  }
}
