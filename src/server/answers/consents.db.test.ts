import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { type ConsentKind, currentVersion, formOf } from '@/domain/answers/consents';
import type { Actor } from '@/domain/access/permissions';
import { createCaller } from '@/server/api/root';
import { contextFor } from '@/server/api/trpc';
import { findRevisions } from '@/server/db/answers';
import { pool, transaction } from '@/server/db/client';
import { requestHelp } from '@/server/screening/request-help';
import { agrees } from '@/testing/consents';
import { aCaseWith } from '@/testing/cases';
import { aNewcomer, aPatient, type TestPerson } from '@/testing/people';
import { giveConsent } from './give-consent';
import { mailConsentCopy } from './mail-consent-copy';
import { readConsents } from './read-consents';
import { refuseConsent } from './refuse-consent';
import { startCase } from './start-case';
import { withdrawConsent } from './withdraw-consent';

const now = new Date('2026-11-25T18:00:00.000Z');
const later = new Date('2026-11-26T18:00:00.000Z');
const words = <K extends ConsentKind>(kind: K) => ({ kind, version: currentVersion(formOf(kind)), locale: 'en' as const });
const give = (actor: Actor, kind: ConsentKind, at = now) => giveConsent({ actor, now: at }, words(kind));
const recordsOf = async (actor: Actor, kind?: ConsentKind) =>
  (await readConsents({ actor })).records.filter((record) => kind === undefined || record.kind === kind);
const idOf = async (actor: Actor, kind: ConsentKind) => (await recordsOf(actor, kind))[0]?.consentId ?? '';
const trailOf = async ({ id }: Actor) =>
  (
    await pool().query(`SELECT event FROM "AuditEvent" WHERE "actorId" = $1 AND type LIKE 'consent.%' ORDER BY id`, [id])
  ).rows.map(({ event }) => event);
const lettersTo = ({ email }: TestPerson) => transaction((tx) => tx.mail.findMany({ where: { to: email } }));

describe('a consent', () => {
  test('is kept with its version, language, channel and moment, and leaves its trace', async () => {
    const patient = await aNewcomer();
    await giveConsent({ actor: patient, now }, { ...words('telehealth'), locale: 'es' });
    const { rows } = await pool().query('SELECT * FROM "Consent" WHERE "personId" = $1', [patient.id]);
    expect(rows).toMatchObject([
      { kind: 'telehealth', textVersion: '2026-11', locale: 'es', method: 'on-page', givenAt: now, withdrawnAt: null },
    ]);
    expect(await trailOf(patient)).toEqual([
      { type: 'consent.given', consentId: rows[0].id, kind: 'telehealth', version: '2026-11' },
    ]);
  });

  test('is given once, however often and from however many devices it is said', async () => {
    const patient = await aNewcomer();
    await Promise.all(Array.from({ length: 8 }, () => give(patient, 'privacy')));
    await give(patient, 'privacy', later);
    expect(await recordsOf(patient)).toMatchObject([{ kind: 'privacy', answer: 'given', at: now.toISOString() }]);
    expect(await trailOf(patient)).toHaveLength(1);
  });

  test('to words that have changed meanwhile is refused: they were not read', async () => {
    const patient = await aNewcomer();
    const old = { ...words('reminders'), version: '2001-01' };
    await expect(giveConsent({ actor: patient, now }, old)).rejects.toThrow('words-changed');
    await expect(refuseConsent({ actor: patient, now }, old)).rejects.toThrow('words-changed');
    expect(await recordsOf(patient)).toEqual([]);
  });

  test('that is optional may be refused, once, and given afterwards', async () => {
    const patient = await aNewcomer();
    await refuseConsent({ actor: patient, now }, words('reminders'));
    await refuseConsent({ actor: patient, now: later }, words('reminders'));
    expect(await recordsOf(patient)).toMatchObject([{ answer: 'refused', at: now.toISOString() }]);
    await give(patient, 'reminders', later);
    expect(await recordsOf(patient)).toMatchObject([{ answer: 'given' }, { answer: 'refused' }]);
  });
});

describe('a withdrawal', () => {
  test('is a date beside the yes, and the yes stays', async () => {
    const patient = await aNewcomer();
    await give(patient, 'telehealth');
    const consentId = await idOf(patient, 'telehealth');
    await withdrawConsent({ actor: patient, now: later }, { consentId });
    await withdrawConsent({ actor: patient, now: new Date(later.getTime() + 60_000) }, { consentId });
    expect(await recordsOf(patient)).toMatchObject([{ consentId, at: now.toISOString(), withdrawnAt: later.toISOString() }]);
    expect((await trailOf(patient)).map(({ type }) => type)).toEqual(['consent.given', 'consent.withdrawn']);
  });

  test('takes older versions with it, and can be followed by a new yes', async () => {
    const patient = await aNewcomer();
    await pool().query(
      `INSERT INTO "Consent" ("personId", kind, "textVersion", locale, "givenAt") VALUES ($1, 'telehealth', '2001-01', 'en', $2)`,
      [patient.id, now],
    );
    await give(patient, 'telehealth');
    await withdrawConsent({ actor: patient, now: later }, { consentId: await idOf(patient, 'telehealth') });
    expect((await recordsOf(patient)).map(({ withdrawnAt }) => withdrawnAt)).toEqual([later.toISOString(), later.toISOString()]);
    await give(patient, 'telehealth', later);
    expect((await recordsOf(patient)).map(({ withdrawnAt }) => withdrawnAt === null)).toEqual([true, false, false]);
  });

  test('of somebody else’s looks like one that does not exist, and changes nothing', async () => {
    const [owner, stranger] = [await aPatient(), await aPatient()];
    const consentId = await idOf(owner, 'privacy');
    await expect(withdrawConsent({ actor: stranger, now }, { consentId })).rejects.toThrow('no-access');
    await expect(withdrawConsent({ actor: stranger, now }, { consentId: randomUUID() })).rejects.toThrow('no-access');
    expect(await recordsOf(owner, 'privacy')).toMatchObject([{ withdrawnAt: null }]);
  });
});

test('the programs can neither change what was agreed to nor delete it', async () => {
  const { id } = await aPatient();
  for (const sql of [
    `UPDATE "Consent" SET "givenAt" = now() WHERE "personId" = $1`,
    `UPDATE "Consent" SET "textVersion" = 'x' WHERE "personId" = $1`,
    `DELETE FROM "Consent" WHERE "personId" = $1`,
  ])
    await expect(pool().query(sql, [id])).rejects.toThrow('permission denied');
});

describe('the letter', () => {
  test('is one for a sitting, waits until it is over, and is not written twice', async () => {
    const patient = await aNewcomer();
    await agrees(patient, now);
    const { rows } = await pool().query(`SELECT run_at AS "runAt" FROM graphile_worker.jobs WHERE key = $1`, [
      `mail-consent-copy:${patient.id}`,
    ]);
    expect(rows).toEqual([{ runAt: new Date(now.getTime() + 10 * 60_000) }]);
    expect(await lettersTo(patient)).toEqual([]);
    for (let time = 0; time < 2; time++) await mailConsentCopy({ now: later }, { personId: patient.id });
    expect(await lettersTo(patient)).toHaveLength(1);
  });

  test('leads to the page and names no illness, treatment, agreement or clinician', async () => {
    const patient = await aNewcomer();
    await give(patient, 'telehealth');
    await mailConsentCopy({ now }, { personId: patient.id });
    const [letter] = await lettersTo(patient);
    expect(letter?.text).toContain('/patient/consents');
    expect(`${letter?.subject} ${letter?.text}`).not.toMatch(
      /ketamine|depress|treat|infusion|video|doctor|dr\.|clinic|health|mental|suicid|medic|tele/i,
    );
  });

  test('does not follow a no', async () => {
    const patient = await aNewcomer();
    await refuseConsent({ actor: patient, now }, words('reminders'));
    await mailConsentCopy({ now }, { personId: patient.id });
    expect(await lettersTo(patient)).toEqual([]);
  });
});

describe('the questions', () => {
  const anAnswer = (caseId: string, questionId = 'phq9.2', code = 'several-days', basedOnRevision = 0) => ({
    ...{ caseId, saveId: randomUUID(), questionId, value: { kind: 'choice', code } as const, basedOnRevision },
    locale: 'en' as const,
  });
  const apiOf = (person: TestPerson) => createCaller(contextFor(async () => person));

  test('do not begin while something needed is open, and nothing is written', async () => {
    const patient = await aNewcomer();
    const { caseId } = await startCase({ actor: patient, now });
    await give(patient, 'telehealth');
    await expect(apiOf(patient).answers.save(anAnswer(caseId))).rejects.toThrow('consent-needed');
    expect(await transaction((tx) => findRevisions(tx, caseId))).toEqual([]);
    await give(patient, 'privacy');
    await give(patient, 'treatment-information');
    expect(await apiOf(patient).answers.save(anAnswer(caseId))).toMatchObject({ outcome: 'saved' });
  });

  test('once begun take every answer that is on its way: it may be the one that brings help', async () => {
    const { caseId, patient } = await aCaseWith({ 'phq9.1': { kind: 'choice', code: 'several-days' } }, { now });
    await withdrawConsent({ actor: patient, now: later }, { consentId: await idOf(patient, 'privacy') });
    expect(await apiOf(patient).answers.save(anAnswer(caseId))).toMatchObject({ outcome: 'saved' });
  });

  test('"I need help now" asks for no consent at all, on a page or as an answer', async () => {
    const [first, second] = [await aNewcomer(), await aNewcomer()];
    await requestHelp({ actor: first, now });
    const { caseId } = await startCase({ actor: second, now });
    await apiOf(second).answers.save(anAnswer(caseId, 'safety.help-now', 'pressed'));
    const { rows } = await pool().query(
      `SELECT level FROM "Alert" a JOIN "Case" c ON c.id = a."caseId" WHERE c."patientId" = ANY($1)`,
      [[first.id, second.id]],
    );
    expect(rows).toEqual([{ level: 'STAT' }, { level: 'STAT' }]);
  });
});
