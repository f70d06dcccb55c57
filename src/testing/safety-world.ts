import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import type { AnswerValue } from '@/domain/answers/value';
import type { SafetyScreen } from '@/domain/screening/safety-on-save';
import { handleSave, type AnswerRedirects } from '@/server/api/answers-endpoint';
import { handleLinkAnswer, handleOwnAnswer, type LinkRedirects, type QuestionRedirects } from '@/server/api/request-endpoint';
import { cookieName } from '@/server/auth/cookies';
import { pool } from '@/server/db/client';
import { saveWatchedAnswer } from '@/server/screening/save-watched-answer';
import { withSaveIds } from './case-at-once';
import type { TestPerson } from './people';
import { fieldsOf, type Step } from './safety-orders';

const intake: AnswerRedirects = {
  ...{ entrance: '/in', care: '/care', review: '/review', receipt: '/receipt', begun: '/begun', early: '/early' },
  step: ({ section, step: n }) => `/step/${section}/${n}`,
};
const linked: LinkRedirects = { linkPage: '/door', question: '/question', thanks: '/thanks', crisis: '/crisis' };
const own: QuestionRedirects = { entrance: '/in', question: '/question', care: '/care', receipt: '/receipt', begun: '/begun' };

type Alert = { id: string; level: 'STAT' | 'P1'; rules: string[]; open: boolean };
/** Everything a run knows of its patient and of what was said. */
export type World = {
  caseId: string;
  patient: TestPerson;
  reviewer: TestPerson;
  requestId: string | null;
  key: string | null;
  lastSaveId: string | null;
  /** Saves that were sent, by id, question and answer: the same one sent again says nothing new. */
  sent: Set<string>;
  isReplay: boolean;
  isSignedIn: boolean;
  /** Something worrying was delivered, or help asked for. */
  isCause: boolean;
  /** The same since the last sitting ended. */
  isSitting: boolean;
};

export const one = async <Row>(sql: string, ...values: unknown[]) => (await pool().query(sql, values)).rows as Row[];
export const alertsOf = ({ caseId }: World) =>
  one<Alert>(`SELECT id, level, rules, "closedAt" IS NULL AS open FROM "Alert" WHERE "caseId" = $1 ORDER BY id`, caseId);
export const isWatched = async ({ caseId }: World) =>
  (await one('SELECT 1 FROM "SafetyWatch" WHERE "caseId" = $1 AND "settledAt" IS NULL', caseId)).length > 0;
export const screenings = async ({ caseId }: World) =>
  (await one('SELECT 1 FROM "Screening" WHERE "caseId" = $1', caseId)).length;
export const stageOf = async ({ caseId }: World) =>
  (await one<{ stage: string }>('SELECT stage FROM "Case" WHERE id = $1', caseId))[0]?.stage;
export const currentAnswerOf = async ({ caseId }: World, id: string) =>
  (
    await one<{ value: { kind: string; code?: string }; revision: number }>(
      'SELECT value, revision FROM "Answer" WHERE "caseId" = $1 AND "questionId" = $2',
      ...[caseId, id],
    )
  )[0];

export const valueOf = (code: string): AnswerValue => (code === 'declined' ? { kind: 'declined' } : { kind: 'choice', code });
const form = (headers: Headers, fields: Record<string, string>): Request => {
  const all = new Headers(headers);
  all.set('content-type', 'application/x-www-form-urlencoded');
  return new Request('http://localhost:3000/form', { method: 'POST', headers: all, body: new URLSearchParams(fields) });
};
/** Delivers an answer by one of the entrances; gives what the patient is shown first, or null where there was no entrance. */
export async function deliver(world: World, given: Extract<Step, { at: unknown }>): Promise<SafetyScreen | null> {
  const { caseId, patient } = world;
  const [questionId, code] = given.at;
  if (given.do === 'save') {
    const revision = (await currentAnswerOf(world, questionId))?.revision ?? 0;
    const saveId = given.again && world.lastSaveId !== null ? world.lastSaveId : randomUUID();
    const sent = [saveId, questionId, code].join(' ');
    Object.assign(world, { lastSaveId: saveId, isReplay: world.sent.has(sent) });
    world.sent.add(sent);
    const basedOnRevision = { new: revision, old: Math.max(0, revision - 1), never: 99 }[given.from];
    const save = { caseId, saveId, questionId, value: valueOf(code), basedOnRevision, locale: given.locale };
    // A refusal is an answer, too: what must have been left behind is looked at all the same.
    const reply = await saveWatchedAnswer({ actor: patient, now: new Date() }, save).catch(refused);
    return reply === null ? 'none' : reply.safety.screen;
  }
  const values = fieldsOf(given.at, given.neighbour);
  if (given.do === 'form') {
    if (!world.isSignedIn) return null;
    // Half of the forms are of a page that was drawn before something else was answered.
    const revision = given.neighbour === 'long' ? 0 : ((await currentAnswerOf(world, questionId))?.revision ?? 0);
    const fields = { '-case': caseId, ...withSaveIds(values), [`-revision.${questionId}`]: String(revision) };
    return shown(await handleSave(form(patient.headers, fields), intake));
  }
  const words = given.neighbour === 'long' ? 'a'.repeat(2_500) : 'In my words.';
  const asks = Object.fromEntries(Object.keys(values).map((id) => [`-ask.${id}`, '1']));
  if (world.requestId === null || (given.do === 'own' && !world.isSignedIn) || world.key === null) return null;
  const fields = { ...values, ...asks, '-words': words };
  if (given.do === 'own')
    return shown(await handleOwnAnswer(form(patient.headers, { ...fields, '-request': world.requestId }), own));
  const headers = new Headers({ 'sec-fetch-site': 'same-origin', cookie: `${cookieName('request')}=${world.key}` });
  return shown(await handleLinkAnswer(form(headers, fields), linked));
}

/** A refusal is an outcome as any other; a bug is not. */
export function refused(error: unknown): null {
  if (error instanceof Error && error.name === 'AppError') return null;
  throw error;
}
function shown(response: Response): SafetyScreen {
  expect(response.status, 'every form is answered by a page').toBe(303);
  return /^\/(care|crisis)/.test(response.headers.get('location') ?? '') ? 'contact-today' : 'none';
}
