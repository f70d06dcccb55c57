import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { graverScreen } from '@/domain/screening/safety-on-save';
import { withdrawConsent } from '@/server/answers/withdraw-consent';
import { revokeSession } from '@/server/auth/revoke-session';
import { fingerprint } from '@/server/auth/secrets';
import { pool, transaction } from '@/server/db/client';
import { findConsentsOf } from '@/server/db/consents';
import { claimCase } from '@/server/queue/claim-case';
import { decideCase } from '@/server/queue/decide-case';
import { requestHelp } from '@/server/screening/request-help';
import { submitAnswers } from '@/server/screening/submit-answers';
import { aCaseAtOnce } from '@/testing/case-at-once';
import { completeAnswers } from '@/testing/complete-answers';
import { aReviewer } from '@/testing/people';
import { type Due, dueByAnswer, start, type Step, step } from '@/testing/safety-orders';
import {
  alertsOf,
  deliver,
  isWatched,
  one,
  refused,
  screenings,
  stageOf,
  currentAnswerOf,
  valueOf,
  type World,
} from '@/testing/safety-world';
import { watchAbandoned } from './watch-abandoned';

/**
 * Random orders of what can happen between a patient and the clinic, against the real database and through the real
 * entrances. After every step: no positive or refused answer about safety without an alert, a running watch or a screening
 * that saw it; no alert without such an answer or a call for help. ORDERS raises the number of orders, SEED repeats one run.
 */
const orders = Number(process.env.ORDERS ?? 200);
const seed = Number(process.env.SEED ?? 20261128);

async function say(world: World, given: Extract<Step, { at: unknown }>) {
  const [questionId, code] = given.at;
  const due: Due = dueByAnswer[questionId]?.[code] ?? 'nothing';
  const before = await currentAnswerOf(world, questionId);
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
  const isRecorded = open !== undefined || (await isWatched(world)) || (await screenings(world)) > screenedBefore;
  expect(isRecorded, `${questionId} = ${code} by ${given.do} was recorded`).toBe(true);
  if (screenedBefore > 0)
    expect(await newestPriority(world), `${questionId} = ${code} by ${given.do} is on the case`).toSatisfy(
      (priority: string) => due === 'recorded' || priority === 'STAT' || priority === due,
    );
  if (due === 'recorded') return;
  expect(open, `${questionId} = ${code} by ${given.do} has its alert`).toBeDefined();
  if (due === 'STAT') expect(open?.level, `${questionId} = ${code} by ${given.do} is urgent`).toBe('STAT');
  // Who was led to people before goes on from there; an emergency leads there each time.
  if (isFirst || due === 'STAT') expect(graverScreen(screen, 'contact-today'), `${questionId} leads to people`).toBe(screen);
}
/** What the newest screening says, which the queue sorts by. */
const newestPriority = async ({ caseId }: World) =>
  (await one<{ priority: string }>('SELECT priority FROM "Screening" WHERE "caseId" = $1 ORDER BY at DESC, id DESC', caseId))[0]
    ?.priority;
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
      return requestHelp(doing);
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
  timeout: 240_000 + orders * 10_000,
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
