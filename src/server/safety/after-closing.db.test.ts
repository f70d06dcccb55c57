import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { OutreachOutcome } from '@/domain/safety/alert-outreach';
import { transaction } from '@/server/db/client';
import { requestHelp } from '@/server/screening/request-help';
import { aCaseWith } from '@/testing/cases';
import { aConsultant, aReviewer } from '@/testing/people';
import { closeAlert } from './close-alert';
import { listAlerts } from './list-alerts';
import { logCaringContact } from './log-caring-contact';
import { logOutreach } from './log-outreach';
import { readAlert } from './read-alert';
import { reopenAlert } from './reopen-alert';

const hourMs = 3_600_000;
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: { code: string }) => error.code,
  );

/** A STAT alert whose patient was reached and that was closed at this moment. */
async function closed(now = new Date()) {
  const { caseId, patient } = await aCaseWith({}, { now });
  await requestHelp({ actor: patient, now });
  const { id: alertId } = await transaction((tx) => tx.alert.findFirstOrThrow({ where: { caseId } }));
  const actor = await aReviewer();
  const entry = (outcome: OutreachOutcome) =>
    ({ alertId, outreachId: randomUUID(), channel: 'phone', outcome, note: '' }) as const;
  await logOutreach({ actor, now }, entry('reached'));
  const end = { disposition: 'safe-plan-made', note: '', isConfirmed: false, holderId: null } as const;
  await closeAlert({ actor, now }, { ...end, alertId });
  const later = (hours: number) => new Date(now.getTime() + hours * hourMs);
  const isWatched = async (at: Date) => (await listAlerts({ now: at })).watched.some(({ id }) => id === alertId);
  return { caseId, alertId, actor, patient, entry, later, isWatched };
}

test('a closed alert is watched until its patient was contacted once more, by anybody licensed', async () => {
  const { caseId, alertId, entry, later, isWatched } = await closed();
  const colleague = await aConsultant();
  const view = await readAlert({ actor: colleague, now: later(1) }, { alertId });
  expect(view.caringContact).toEqual({ from: later(24).toISOString(), to: later(72).toISOString() });
  expect(await isWatched(later(1))).toBe(true);
  await logCaringContact({ actor: colleague, now: later(25) }, entry('no-answer'));
  expect(await isWatched(later(100))).toBe(true);
  const reached = entry('reached');
  await logCaringContact({ actor: colleague, now: later(26) }, reached);
  await logCaringContact({ actor: colleague, now: later(26) }, reached); // a double click
  expect(await isWatched(later(27))).toBe(false);
  expect(await refusal(logCaringContact({ actor: colleague, now: later(28) }, entry('reached')))).toBe('wrong-stage');
  expect((await readAlert({ actor: colleague, now: later(28) }, { alertId })).outreach.map(({ outcome }) => outcome)).toEqual([
    ...['reached', 'no-answer', 'reached'],
  ]);
  const trail = await transaction((tx) => tx.auditEvent.count({ where: { caseId, type: 'alert.contacted-again' } }));
  expect(trail).toBe(2);
});

test('while an alert is open there is no caring contact: what is tried is a try', async () => {
  const { actor, patient, later, alertId } = await closed();
  await requestHelp({ actor: patient, now: later(2) });
  const open = (await listAlerts({ now: later(2) })).unseen.find(({ caseId, id }) => caseId !== '' && id !== alertId);
  const entry = { outreachId: randomUUID(), channel: 'phone', outcome: 'reached', note: '' } as const;
  expect(open?.caringContact).toBeNull();
  expect(await refusal(logCaringContact({ actor, now: later(3) }, { ...entry, alertId: open?.id ?? '' }))).toBe('wrong-stage');
});

test('a contact after the closing does not count as having reached the patient of an alert that was opened again', async () => {
  const { alertId, actor, entry, later } = await closed();
  await logCaringContact({ actor, now: later(1) }, entry('reached'));
  await reopenAlert({ actor, now: later(2) }, { alertId, reason: 'It was the call with somebody else.' });
  const end = { disposition: 'safe-plan-made', note: '', isConfirmed: false, holderId: null } as const;
  expect(await refusal(closeAlert({ actor, now: later(3) }, { ...end, alertId }))).toBe('contact-needed');
});
