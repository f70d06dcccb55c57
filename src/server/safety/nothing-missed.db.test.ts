import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AnswerValue } from '@/domain/answers/value';
import { graverScreen, type SafetyScreen } from '@/domain/screening/safety-on-save';
import { answerKeep, type AnswerWays } from '@/server/api/edge-answers';
import { answerByLink, answerOwn, type LinkWays, type OwnWays } from '@/server/api/edge-request';
import { withdrawConsent } from '@/server/answers/withdraw-consent';
import { cookieName } from '@/server/auth/cookies';
import { revokeSession } from '@/server/auth/revoke-session';
import { fingerprint } from '@/server/auth/secrets';
import { pool, transaction } from '@/server/db/client';
import { findConsentsOf } from '@/server/db/consents';
import { claimCase } from '@/server/queue/claim-case';
import { decideCase } from '@/server/queue/decide-case';
import { needHelp } from '@/server/screening/need-help';
import { saveWatchedAnswer } from '@/server/screening/save-watched-answer';
import { submitAnswers } from '@/server/screening/submit-answers';
import { aCaseAtOnce, withSaveIds } from '@/testing/case-at-once';
import { completeAnswers } from '@/testing/complete-answers';
import { aReviewer, type TestPerson } from '@/testing/people';
import { type Due, fieldsOf, said, start, type Step, step } from '@/testing/safety-orders';
import { watchAbandoned } from './watch-abandoned';

/**
 * Random orders of what can happen between a patient and the clinic, against the real database and through the real
 * entrances. After every step: no positive or refused answer about safety without an alert, a standing watch or a screening
 * that saw it; no alert without such an answer or a call for help. ORDERS raises the number of orders, SEED repeats one run.
 */
const orders = Number(process.env.ORDERS ?? 200);
const seed = Number(process.env.SEED ?? 20261128);

const intake: AnswerWays = {
  ...{ entrance: '/in', care: '/care', review: '/review', receipt: '/receipt', begun: '/begun', early: '/early' },
  step: ({ section, step: n }) => `/step/${section}/${n}`,
};
const linked: LinkWays = { door: '/door', question: '/question', thanks: '/thanks', crisis: '/crisis' };
const own: OwnWays = { entrance: '/in', question: '/question', care: '/care', receipt: '/receipt', begun: '/begun' };

type Alert = { id: string; level: 'STAT' | 'P1'; rules: string[]; open: boolean };
type World = {
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

const one = async <Row>(sql: string, ...values: unknown[]) => (await pool().query(sql, values)).rows as Row[];
const alertsOf = ({ caseId }: World) =>
  one<Alert>(`SELECT id, level, rules, "closedAt" IS NULL AS open FROM "Alert" WHERE "caseId" = $1 ORDER BY id`, caseId);
const isWatched = async ({ caseId }: World) =>
  (await one('SELECT 1 FROM "SafetyWatch" WHERE "caseId" = $1 AND "settledAt" IS NULL', caseId)).length > 0;
const screenings = async ({ caseId }: World) => (await one('SELECT 1 FROM "Screening" WHERE "caseId" = $1', caseId)).length;
const stageOf = async ({ caseId }: World) =>
  (await one<{ stage: string }>('SELECT stage FROM "Case" WHERE id = $1', caseId))[0]?.stage;
const standingOf = async ({ caseId }: World, id: string) =>
  (
    await one<{ value: { kind: string; code?: string }; revision: number }>(
      'SELECT value, revision FROM "Answer" WHERE "caseId" = $1 AND "questionId" = $2',
      ...[caseId, id],
    )
  )[0];

const valueOf = (code: string): AnswerValue => (code === 'declined' ? { kind: 'declined' } : { kind: 'choice', code });
const form = (headers: Headers, fields: Record<string, string>): Request => {
  const all = new Headers(headers);
  all.set('content-type', 'application/x-www-form-urlencoded');
  return new Request('http://localhost:3000/form', { method: 'POST', headers: all, body: new URLSearchParams(fields) });
};
/** Delivers an answer by one of the entrances; gives what the patient is shown first, or null where there was no entrance. */
async function deliver(world: World, given: Extract<Step, { at: unknown }>): Promise<SafetyScreen | null> {
  const { caseId, patient } = world;
  const [questionId, code] = given.at;
  if (given.do === 'save') {
    const revision = (await standingOf(world, questionId))?.revision ?? 0;
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
    const revision = given.neighbour === 'long' ? 0 : ((await standingOf(world, questionId))?.revision ?? 0);
    const fields = { '-case': caseId, ...withSaveIds(values), [`-revision.${questionId}`]: String(revision) };
    return shown(await answerKeep(form(patient.headers, fields), intake));
  }
  const words = given.neighbour === 'long' ? 'a'.repeat(2_500) : 'In my words.';
  const asks = Object.fromEntries(Object.keys(values).map((id) => [`-ask.${id}`, '1']));
  if (world.requestId === null || (given.do === 'own' && !world.isSignedIn) || world.key === null) return null;
  const fields = { ...values, ...asks, '-words': words };
  if (given.do === 'own') return shown(await answerOwn(form(patient.headers, { ...fields, '-request': world.requestId }), own));
  const headers = new Headers({ 'sec-fetch-site': 'same-origin', cookie: `${cookieName('request')}=${world.key}` });
  return shown(await answerByLink(form(headers, fields), linked));
}

function refused(error: unknown): null {
  if (error instanceof Error && error.name === 'AppError') return null;
  throw error;
}
function shown(response: Response): SafetyScreen {
  expect(response.status, 'every form is answered by a page').toBe(303);
  return /^\/(care|crisis)/.test(response.headers.get('location') ?? '') ? 'contact-today' : 'none';
}

async function say(world: World, given: Extract<Step, { at: unknown }>) {
  const [questionId, code] = given.at;
  const due: Due = said[questionId]?.[code] ?? 'nothing';
  const before = await standingOf(world, questionId);
  const isFirst = !world.isCause;
  const screenedBefore = await screenings(world);
  world.isReplay = false;
  const screen = await deliver(world, given);
  if (screen === null || due === 'nothing' || world.isReplay) return;
  world.isCause = true;
  world.isSitting = true;
  // The same as stands already was judged when it was said.
  if (before !== undefined && JSON.stringify(valueOf(code)) === JSON.stringify(ordered(before.value))) return;

  const open = (await alertsOf(world)).find((alert) => alert.open);
  const isHeard = open !== undefined || (await isWatched(world)) || (await screenings(world)) > screenedBefore;
  expect(isHeard, `${questionId} = ${code} by ${given.do} was heard`).toBe(true);
  if (due === 'heard') return;
  expect(open, `${questionId} = ${code} by ${given.do} has its alert`).toBeDefined();
  if (due === 'STAT') expect(open?.level, `${questionId} = ${code} by ${given.do} is urgent`).toBe('STAT');
  // Who was led to people before goes on from there; an emergency leads there each time.
  if (isFirst || due === 'STAT') expect(graverScreen(screen, 'contact-today'), `${questionId} leads to people`).toBe(screen);
}
const ordered = ({ kind, code }: { kind: string; code?: string }) => (code === undefined ? { kind } : { kind, code });

async function ask(world: World, again: readonly string[]) {
  if ((await stageOf(world)) !== 'queue') return;
  const now = new Date();
  const { caseId, reviewer } = world;
  await claimCase({ actor: reviewer, now }, { caseId });
  const words = { question: 'How much did you take?', reason: 'The dose decides.', again: [...again] };
  const decision = {
    caseId,
    decisionId: randomUUID(),
    kind: 'ask',
    reasonCode: 'trial-detail',
  } as const;
  // What is not asked in this case cannot be asked again.
  if ((await decideCase({ actor: reviewer, now }, { ...decision, ...words }).catch(refused)) === null) return;
  const [row] = await one<{ id: string }>('SELECT id FROM "InformationRequest" WHERE "decisionId" = $1', decision.decisionId);
  const key = randomUUID();
  const opened = `UPDATE "InformationRequest" SET "keyHash" = $2, "keyUntil" = now() + interval '1 hour' WHERE id = $1`;
  await pool().query(opened, [row?.id, fingerprint(key)]);
  Object.assign(world, { requestId: row?.id ?? null, key });
}

/** A quarter of an hour passes in silence. */
async function leave(world: World) {
  const before = await alertsOf(world);
  const wasWatched = await isWatched(world);
  await watchAbandoned({ now: new Date(Date.now() + 16 * 60_000) });
  const after = await alertsOf(world);
  if (wasWatched)
    expect(
      after.some(({ open }) => open),
      'who left is looked for',
    ).toBe(true);
  if (!world.isSitting) expect(after, 'nobody leaves who said nothing in this sitting').toEqual(before);
  expect(await isWatched(world)).toBe(false);
  world.isSitting = false;
}

async function act(world: World, given: Step): Promise<void> {
  const doing = { actor: world.patient, now: new Date() };
  switch (given.do) {
    case 'save':
    case 'form':
    case 'link':
    case 'own':
      return say(world, given);
    case 'ask':
      return ask(world, given.again);
    case 'leave':
      return leave(world);
    case 'submit': {
      const before = await screenings(world);
      await submitAnswers(doing, { caseId: world.caseId }).catch(refused);
      if ((await screenings(world)) === before) return;
      expect(await isWatched(world), 'handing in settles the watch').toBe(false);
      world.isSitting = false;
      return;
    }
    case 'help':
      world.isCause = true;
      return needHelp(doing);
    case 'close':
      return void (await pool().query(
        `UPDATE "Alert" SET "closedAt" = now(), "closedBy" = $2, disposition = 'safe-plan-made', "acknowledgedAt" = now(),
                "acknowledgedBy" = $2 WHERE "caseId" = $1 AND "closedAt" IS NULL`,
        [world.caseId, world.reviewer.id],
      ));
    case 'expire':
      return void (await pool().query(
        `UPDATE "InformationRequest" SET "keyUntil" = now() - interval '1 hour' WHERE "caseId" = $1`,
        [world.caseId],
      ));
    case 'sign-out':
      world.isSignedIn = false;
      return revokeSession(doing);
    case 'withdraw':
      for (const { consentId } of await transaction((tx) => findConsentsOf(tx, world.patient.id)))
        await withdrawConsent(doing, { consentId });
  }
}

test(`in ${orders} random orders nothing about safety is missed and nothing is invented`, {
  timeout: 60_000 + orders * 5_000,
}, async () => {
  const reviewer = await aReviewer();
  const property = fc.asyncProperty(start, fc.array(step, { minLength: 4, maxLength: 16 }), async (change, steps) => {
    const made = await aCaseAtOnce(completeAnswers(change));
    const fresh = {
      requestId: null,
      key: null,
      lastSaveId: null,
      sent: new Set<string>(),
      isReplay: false,
      isSignedIn: true,
      isCause: false,
      isSitting: false,
    };
    const world: World = { ...made, ...fresh, reviewer };
    for (const given of steps) {
      await act(world, given);
      if (!world.isCause) expect(await alertsOf(world), 'an alert has its cause').toEqual([]);
    }
    await leave(world);
  });
  await fc.assert(property, { numRuns: orders, seed, endOnFailure: true });
});
