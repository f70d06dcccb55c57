import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { setAlertClosed } from '@/server/db/alert-endings';
import { setAcknowledged, lockAlert } from '@/server/db/alerts';
import { lockCase } from '@/server/db/cases';
import { pool, type Tx, transaction } from '@/server/db/client';
import { settleWatch } from '@/server/db/safety-watch';
import { requestHelp } from '@/server/screening/request-help';
import { saveWatchedAnswer } from '@/server/screening/save-watched-answer';
import { aCaseWith, type TestCase } from '@/testing/cases';
import { completeAnswers } from '@/testing/complete-answers';
import { aReviewer } from '@/testing/people';
import { raiseAlert } from './raise-alert';

const now = new Date();
const later = new Date(now.getTime() + 60_000);
const aboutThem = Object.fromEntries(Object.entries(completeAnswers()).filter(([id]) => id.startsWith('about.')));
const aBegunCase = () => aCaseWith(aboutThem, { now });

const say = ({ caseId, patient }: TestCase, questionId: string, code: string, at: Date, basedOnRevision = 0) =>
  saveWatchedAnswer(
    { actor: patient, now: at },
    { caseId, saveId: randomUUID(), questionId, value: { kind: 'choice', code }, basedOnRevision, locale: 'en' },
  );
const sayYes = (told: TestCase, questionId: string, at = now) => say(told, questionId, 'yes', at);
const alertsOf = (caseId: string) =>
  transaction((tx) => tx.alert.findMany({ where: { caseId }, orderBy: { raisedAt: 'asc' }, include: { pages: true } }));
const onlyAlertOf = async (caseId: string) => (await alertsOf(caseId))[0]?.id ?? '';
const waitingPages = async (alertId: string) =>
  (await pool().query('SELECT 1 FROM graphile_worker.jobs WHERE key = $1', [`page-on-call:${alertId}`])).rowCount;

function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

type Step = (tx: Tx, by: string) => Promise<void>;
const noMore: Step = () => Promise.resolve();

/** A clinician's transaction that holds the alert and has written; when it is told to, it takes its last step and commits. */
async function uncommitted(alertId: string, write: Step, last: Step = noMore) {
  const { id: by } = await aReviewer();
  const [written, mayCommit] = [gate(), gate()];
  const done = transaction(async (tx) => {
    await lockAlert(tx, alertId);
    await write(tx, by);
    written.open();
    await mayCommit.opened;
    await last(tx, by);
  });
  await written.opened;
  return () => {
    mayCommit.open();
    return done;
  };
}

/** Resolves as soon as the work either ended or waits for a lock in the database. */
async function untilHeld(work: Promise<unknown>): Promise<void> {
  let ended = false;
  const end = () => {
    ended = true;
  };
  work.then(end, end);
  const isHeld = async () =>
    (
      await pool().query(
        `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE '%"Alert"%'`,
      )
    ).rowCount !== 0;
  while (!ended && !(await isHeld()));
}

const closing = (tx: Tx, by: string, alertId: string) =>
  setAlertClosed(tx, alertId, { by, at: now, disposition: 'safe-plan-made', note: 'Spoke with her.' });

test('help that is pressed while a clinician closes the alert is an alert of its own, and somebody is paged', async () => {
  const told = await aBegunCase();
  await requestHelp({ actor: told.patient, now });
  const first = await onlyAlertOf(told.caseId);
  const commit = await uncommitted(first, (tx, by) => closing(tx, by, first));

  const pressed = requestHelp({ actor: told.patient, now: later });
  await untilHeld(pressed);
  await commit();
  await pressed;

  const [closed, open] = await alertsOf(told.caseId);
  expect([closed?.id, closed?.closedAt]).toEqual([first, now]);
  expect(open).toMatchObject({ closedAt: null, acknowledgedAt: null, level: 'STAT', raisedAt: later });
  expect(await waitingPages(open?.id ?? '')).toBe(1);
});

test('a graver answer while a clinician closes the alert is saved, and begins an alert of its own', async () => {
  const told = await aBegunCase();
  await sayYes(told, 'asq.1');
  const first = await onlyAlertOf(told.caseId);
  const commit = await uncommitted(first, (tx, by) => closing(tx, by, first));

  const saved = sayYes(told, 'asq.5', later);
  await untilHeld(saved);
  await commit();

  expect(await saved).toMatchObject({ outcome: 'saved', safety: { screen: 'emergency' } });
  expect(await alertsOf(told.caseId)).toMatchObject([
    { id: first, closedAt: now },
    { closedAt: null, level: 'STAT' },
  ]);
});

test('a new reason while a clinician acknowledges the alert has to be acknowledged too', async () => {
  const told = await aBegunCase();
  await sayYes(told, 'asq.1');
  const alertId = await onlyAlertOf(told.caseId);
  const commit = await uncommitted(alertId, (tx, by) => setAcknowledged(tx, alertId, by, now));

  const raised = transaction(async (tx) => {
    await lockCase(tx, told.caseId);
    const reason = { level: 'P1', rules: ['S-05'], origin: 'answer' } as const;
    await raiseAlert(tx, { by: told.patient, now: later }, { caseId: told.caseId, ...reason });
  });
  await untilHeld(raised);
  await commit();
  await raised;

  expect(await alertsOf(told.caseId)).toMatchObject([{ id: alertId, acknowledgedAt: null, pagedFrom: later }]);
});

test('a clinician who closes and a patient who takes an answer back never each hold what the other waits for', async () => {
  const told = await aBegunCase();
  await sayYes(told, 'asq.1');
  const alertId = await onlyAlertOf(told.caseId);
  // As closing does, with the alert in hand.
  const commit = await uncommitted(alertId, noMore, (tx) => settleWatch(tx, told.caseId, now));
  const saved = say(told, 'asq.1', 'no', later, 1);
  await untilHeld(saved);
  await commit();
  expect(await saved).toMatchObject({ outcome: 'saved' });
});
