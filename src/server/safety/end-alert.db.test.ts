import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { CloseAlert } from '@/domain/safety/alert-inputs';
import type { Channel, OutreachOutcome } from '@/domain/safety/alert-outreach';
import { createCaller } from '@/server/api/root';
import { contextFor } from '@/server/api/trpc';
import { pool, transaction } from '@/server/db/client';
import { requestHelp } from '@/server/screening/request-help';
import { aCaseWith } from '@/testing/cases';
import { aConsultant, anAdmin, aReviewer, type TestPerson } from '@/testing/people';
import { acknowledgeAlert } from './acknowledge-alert';
import { closeAlert } from './close-alert';
import { logOutreach } from './log-outreach';
import { reopenAlert } from './reopen-alert';

const callerOf = (person: TestPerson) => createCaller(contextFor(async () => person));
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: { cause?: { code?: string }; code: string }) => error.cause?.code ?? error.code,
  );
const typesOf = async (caseId: string) =>
  (await transaction((tx) => tx.auditEvent.findMany({ where: { caseId }, orderBy: { id: 'asc' } })))
    .map(({ type }) => type)
    .filter((type) => type.startsWith('alert.') && type !== 'alert.viewed');
const waitingPages = async (alertId: string) =>
  (await pool().query('SELECT 1 FROM graphile_worker.jobs WHERE key = $1', [`page-on-call:${alertId}`])).rowCount;

/** A STAT alert, and a reviewer who has it. */
async function taken(now = new Date()) {
  const { caseId, patient } = await aCaseWith({}, { now });
  await requestHelp({ actor: patient, now });
  const { id: alertId } = await transaction((tx) => tx.alert.findFirstOrThrow({ where: { caseId } }));
  const holder = await aReviewer();
  await acknowledgeAlert({ actor: holder, now }, { alertId });
  const tries = (channel: Channel, outcome: OutreachOutcome, by = holder) =>
    logOutreach(
      { actor: by, now: new Date(now.getTime() + 1) },
      { alertId, outreachId: randomUUID(), channel, outcome, note: '' },
    );
  const ends = (by: TestPerson, change: Partial<CloseAlert>) =>
    callerOf(by).alerts.close({ alertId, disposition: 'safe-plan-made', note: '', ...change });
  return { caseId, patient, alertId, holder, tries, ends };
}

test('"safe" closes after the patient was reached, and not after a hundred other tries', async () => {
  const { holder, tries, ends, alertId } = await taken();
  await tries('phone', 'no-answer');
  await tries('emergency-contact', 'spoke-with-contact');
  await tries('text', 'message-left');
  for (const disposition of ['safe-plan-made', 'safe-no-further-need', 'brought-forward', 'handed-to-other-care'] as const)
    expect(await refusal(ends(holder, { disposition, note: 'Surely all is well.' }))).toBe('contact-needed');
  await tries('phone', 'reached');
  expect(await ends(holder, {})).toEqual({ outcome: 'closed' });
  expect(await callerOf(holder).alerts.read({ alertId })).toMatchObject({ disposition: 'safe-plan-made', nextPageAt: null });
});

test('a contact before something graver came does not close what came after it', async () => {
  const { patient, holder, tries, ends } = await taken();
  await tries('phone', 'reached');
  await requestHelp({ actor: patient, now: new Date(Date.now() + 60_000) });
  expect(await refusal(ends(holder, {}))).toBe('contact-needed');
});

test('not reached: three attempts by two channels, or a welfare check, and what follows in words', async () => {
  const { holder, tries, ends } = await taken();
  const end = { disposition: 'not-reached', note: 'We call again at nine, and the sister looks in.' } as const;
  await tries('phone', 'no-answer');
  await tries('phone', 'no-answer');
  await tries('phone', 'no-answer');
  expect(await refusal(ends(holder, end))).toBe('more-tries-needed');
  await tries('text', 'message-left');
  expect(await refusal(ends(holder, { ...end, note: '' }))).toBe('reason-needed');
  expect(await ends(holder, end)).toEqual({ outcome: 'closed' });

  const other = await taken();
  await other.tries('911', 'welfare-check');
  expect(await other.ends(other.holder, end)).toEqual({ outcome: 'closed' });
});

test('emergency services have the patient: only once that is confirmed', async () => {
  const { holder, ends } = await taken();
  const end = { disposition: 'emergency-services' } as const;
  expect(await refusal(ends(holder, end))).toBe('confirmation-needed');
  expect(await ends(holder, { ...end, isConfirmed: true })).toEqual({ outcome: 'closed' });
});

test('STAT was raised in error: one says so, it stays open, another agrees; the trail names both', async () => {
  const { caseId, alertId, holder, ends } = await taken();
  const second = await aConsultant();
  const end = { disposition: 'raised-in-error', note: 'Pressed while we tried the page together.' } as const;
  expect(await refusal(ends(holder, { ...end, note: '' }))).toBe('reason-needed');
  expect(await ends(holder, end)).toEqual({ outcome: 'waits-for-second-person' });
  expect(await callerOf(second).alerts.read({ alertId })).toMatchObject({
    closedAt: null,
    errorClaim: { byId: holder.id, note: end.note },
  });
  const claim = { alertId, claimedById: holder.id };
  expect(await refusal(ends(holder, end))).toBe('second-person-needed');
  expect(await refusal(callerOf(holder).alerts.confirmError(claim))).toBe('second-person-needed');
  expect(await refusal(callerOf(await anAdmin()).alerts.confirmError(claim))).toBe('FORBIDDEN');
  expect(await refusal(callerOf(second).alerts.confirmError({ alertId, claimedById: second.id }))).toBe('wrong-stage');
  await callerOf(second).alerts.confirmError(claim);
  expect(await transaction((tx) => tx.alert.findUniqueOrThrow({ where: { id: alertId } }))).toMatchObject({
    ...{ disposition: 'raised-in-error', closedBy: second.id, errorClaimedBy: holder.id, closingNote: end.note },
  });
  expect(await typesOf(caseId)).toEqual(['alert.raised', 'alert.acknowledged', 'alert.error-claimed', 'alert.closed']);
});

test('the second person may say no, and help that is pressed again takes the claim away', async () => {
  const { alertId, holder, ends, patient } = await taken();
  const second = await aConsultant();
  const end = { disposition: 'raised-in-error', note: 'Pressed while we tried the page together.' } as const;
  await ends(holder, end);
  await callerOf(second).alerts.declineError({ alertId, claimedById: holder.id });
  expect((await callerOf(second).alerts.read({ alertId })).errorClaim).toBeNull();
  await ends(holder, end);
  await requestHelp({ actor: patient, now: new Date() });
  expect(await callerOf(second).alerts.read({ alertId })).toMatchObject({ errorClaim: null, acknowledgedAt: null });
  expect(await refusal(callerOf(second).alerts.confirmError({ alertId, claimedById: holder.id }))).toBe('wrong-stage');
});

test('no single person closes a STAT alert as an error in the database either', async () => {
  const { alertId, holder } = await taken();
  const close = pool().query(
    `UPDATE "Alert" SET "closedAt" = now(), "closedBy" = $2, disposition = 'raised-in-error', "closingNote" = 'x' WHERE id = $1`,
    [alertId, holder.id],
  );
  await expect(close).rejects.toThrow('alert_error_takes_two_people');
});

test('a colleague’s alert closes with a note and their name, and not when it was taken over meanwhile', async () => {
  const { alertId, holder, tries, ends } = await taken();
  const [other, third] = [await aConsultant(), await aReviewer()];
  await tries('phone', 'reached', other);
  const note = 'She called me back; safe tonight.';
  expect(await refusal(ends(other, { note }))).toBe('confirmation-needed');
  expect(await refusal(ends(other, { holderId: holder.id }))).toBe('reason-needed');
  await callerOf(third).alerts.takeOver({ alertId, holderId: holder.id });
  expect(await refusal(callerOf(other).alerts.takeOver({ alertId, holderId: holder.id }))).toBe('wrong-stage');
  expect(await refusal(ends(other, { note, holderId: holder.id }))).toBe('confirmation-needed');
  expect(await ends(other, { note, holderId: third.id })).toEqual({ outcome: 'closed' });
});

test('a closed alert opens again within a day, with a reason; it is paged anew and what its closing said is kept', async () => {
  const { caseId, alertId, holder, tries, ends } = await taken();
  await tries('phone', 'reached');
  await ends(holder, { note: 'Safe at her sister’s place.' });
  const api = callerOf(await aConsultant());
  expect(await refusal(api.alerts.reopen({ alertId, reason: 'oops' }))).toBe('BAD_REQUEST');
  await api.alerts.reopen({ alertId, reason: 'That was the call with somebody else.' });
  expect(await waitingPages(alertId)).toBe(1);
  const view = await api.alerts.read({ alertId });
  expect(view).toMatchObject({ closedAt: null, acknowledgedAt: null, disposition: null, mayReopenUntil: null });
  expect(view.reopenings).toMatchObject([{ disposition: 'safe-plan-made', closingNote: 'Safe at her sister’s place.' }]);
  expect(view.nextPageAt).not.toBeNull();
  expect((await api.alerts.list()).unseen.some(({ id }) => id === alertId)).toBe(true);
  // Whoever was reached before was somebody else.
  expect(await refusal(ends(holder, { disposition: 'safe-plan-made' }))).toBe('contact-needed');
  expect(await refusal(api.alerts.reopen({ alertId, reason: 'Once more, please.' }))).toBe('wrong-stage');
  expect((await typesOf(caseId)).at(-1)).toBe('alert.reopened');
  await expect(pool().query('DELETE FROM "AlertReopening" WHERE "alertId" = $1', [alertId])).rejects.toThrow();
});

test('after a day, or when the case has another alert by now, a closed alert stays closed', async () => {
  const now = new Date();
  const { alertId, patient, holder } = await taken(now);
  const end = { alertId, disposition: 'emergency-services', note: '', isConfirmed: true, holderId: null } as const;
  await closeAlert({ actor: holder, now }, end);
  const reason = 'It was closed by mistake.';
  const dayLater = (ms: number) => new Date(now.getTime() + 24 * 3_600_000 + ms);
  expect(await refusal(reopenAlert({ actor: holder, now: dayLater(1) }, { alertId, reason }))).toBe('wrong-stage');
  await requestHelp({ actor: patient, now });
  expect(await refusal(reopenAlert({ actor: holder, now }, { alertId, reason }))).toBe('wrong-stage');
  expect((await callerOf(holder).alerts.read({ alertId })).mayReopenUntil).toBeNull();
  const once = await taken(now);
  await closeAlert({ actor: once.holder, now }, { ...end, alertId: once.alertId });
  expect(await refusal(reopenAlert({ actor: holder, now: dayLater(0) }, { alertId: once.alertId, reason }))).toBe('done');
});

test('nobody is on call twice at once, on whichever step, however fast the button was pressed', async () => {
  const person = await aConsultant();
  const api = callerOf(await anAdmin());
  const hour = (n: number) => new Date(Date.now() + n * 3_600_000).toISOString();
  const shift = { personId: person.id, rung: 0, startsAt: hour(1), endsAt: hour(8) };
  const both = await Promise.all([1, 2].map(() => refusal(api.alerts.addShift(shift))));
  expect(both.toSorted()).toEqual(['already-on-call', 'done']);
  for (const change of [{ rung: 1 }, { startsAt: hour(7), endsAt: hour(9) }, { startsAt: hour(0), endsAt: hour(10) }])
    expect(await refusal(api.alerts.addShift({ ...shift, ...change }))).toBe('already-on-call');
  expect(await refusal(api.alerts.addShift({ ...shift, startsAt: shift.endsAt, endsAt: hour(12) }))).toBe('done');
  expect(await refusal(api.alerts.addShift({ ...shift, personId: (await aReviewer()).id }))).toBe('done');
});
