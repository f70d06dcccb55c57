import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { RulePacks } from '@/domain/screening/pack-views';
import { createCaller } from '@/server/api/root';
import { contextFor } from '@/server/api/trpc';
import { pool, transaction } from '@/server/db/client';
import { aWaitingCase } from '@/testing/cases';
import { aPack, bandsFrom } from '@/testing/packs';
import { aConsultant, anAdmin, aNurse, aPatient, aReviewer, type TestPerson } from '@/testing/people';
import { aDraft, aPublishedPack } from '@/testing/rule-packs';
import { draftRulePack } from './draft-rule-pack';
import { listRulePacks } from './list-rule-packs';
import { packInForce } from './pack-in-force';
import { publishRulePack } from './publish-rule-pack';

const now = new Date('2026-11-24T18:00:00Z');
const callerOf = (person: TestPerson) => createCaller(contextFor(async () => person));
const inForce = async (at: string) => (await transaction((tx) => packInForce(tx, new Date(at)))).pack.version;
const eventsOf = async (rulePackId: string) =>
  (
    await pool().query(`SELECT type, "actorId", event FROM "AuditEvent" WHERE event->>'rulePackId' = $1 ORDER BY id`, [
      rulePackId,
    ])
  ).rows;
const count = async () => (await pool().query('SELECT count(*)::int AS n FROM "RulePack"')).rows[0].n as number;

test('the built-in pack counts until somebody publishes; then each pack from its day on, in the clinic’s own time', async () => {
  expect(await inForce('2026-11-24T18:00:00Z')).toBe('2026-11');
  await aPublishedPack(aPack({ version: 'at-once', effectiveFrom: '2026-11-01' }), now);
  await aPublishedPack(aPack({ version: 'december', effectiveFrom: '2026-12-01' }), now);
  await aDraft(aPack({ version: 'only-drafted', effectiveFrom: '2026-11-01' }), now);
  expect(await inForce('2026-11-24T17:59:59.999Z')).toBe('2026-11'); // never for the past
  expect(await inForce('2026-11-24T18:00:00Z')).toBe('at-once');
  expect(await inForce('2026-12-01T07:59:59.999Z')).toBe('at-once'); // still November in Los Angeles
  expect(await inForce('2026-12-01T08:00:00Z')).toBe('december');
  const { packs } = await listRulePacks({ actor: await anAdmin(), now });
  expect(Object.fromEntries(packs.map(({ version, state }) => [version, state]))).toEqual({
    'at-once': 'in-force',
    december: 'waiting',
    'only-drafted': 'draft',
  });
});

test('answers are screened by the pack in force, and the result names it', async () => {
  const at = new Date('2027-01-10T18:00:00Z');
  const version = 'any-pressure-is-reviewed';
  const bands = bandsFrom('systolicMmHg', { 'C-01': 60, 'R-05': 90, 'X-06': 240 });
  await aPublishedPack(aPack({ version, effectiveFrom: '2027-01-10', bands }), at);
  const takenOn = '2027-01-09';
  const pressure = { kind: 'bloodPressure', systolicMmHg: 118, diastolicMmHg: 70, takenOn } as const;
  const { caseId } = await aWaitingCase({ now: at, answers: { 'vit.blood-pressure': pressure } });
  const { rows } = await pool().query('SELECT outcome, "packVersion", result FROM "Screening" WHERE "caseId" = $1', [caseId]);
  expect(rows).toMatchObject([{ outcome: 'NEEDS_CLINICIAN_REVIEW', packVersion: version, result: { firedRules: ['R-05'] } }]);
});

describe('drafting', () => {
  const broken = aPack({
    bands: {
      ...bandsFrom('systolicMmHg', { 'C-01': 140, 'R-05': 130, 'X-06': 180 }),
      phq9: { source: '', bands: [{ rule: 'D-01', from: 0, below: 5 }] },
    },
  });

  test('a pack with faults is refused with every one of them, and nothing is kept', async () => {
    const before = await count();
    const reply = await draftRulePack({ actor: await aReviewer(), now }, { text: JSON.stringify(broken) });
    expect(reply).toMatchObject({
      outcome: 'faulty',
      faults: expect.arrayContaining([
        'thresholds.bands.phq9.source: a source is missing',
        'thresholds.bands.phq9.bands: D-02 has no band',
        'thresholds.bands.systolicMmHg.bands: C-01 holds nothing (140 to 130)',
      ]),
    });
    expect(await count()).toBe(before);
  });

  test.each([
    ['what is no JSON', '{ "version": ', /^pack: this is not JSON/],
    ['an unknown key', JSON.stringify({ ...aPack(), extra: 1 }), /^extra: unknown key$/],
    ['the version of the built-in pack', JSON.stringify(aPack({ version: '2026-11' })), /^version: there is a pack/],
  ])('%s is said in a sentence', async (_, text, fault) => {
    const reply = await draftRulePack({ actor: await aReviewer(), now }, { text });
    expect(reply).toMatchObject({ outcome: 'faulty', faults: [expect.stringMatching(fault)] });
  });

  test('of two drafts with one version at once, one is kept', async () => {
    const text = JSON.stringify(aPack());
    const drafters = [await aReviewer(), await aReviewer()];
    const replies = await Promise.all(drafters.map((actor) => draftRulePack({ actor, now }, { text })));
    expect(replies.map(({ outcome }) => outcome).sort()).toEqual(['drafted', 'faulty']);
  });
});

describe('publishing', () => {
  test('takes a second person, whose name the pack then carries', async () => {
    const { rulePackId, drafter } = await aDraft(aPack({ effectiveFrom: '2030-01-01' }), now);
    await expect(publishRulePack({ actor: drafter, now }, { rulePackId })).rejects.toMatchObject({
      code: 'second-person-needed',
    });
    expect((await eventsOf(rulePackId)).map(({ type }) => type)).toEqual(['rules.drafted']);

    const publisher = await aConsultant();
    const reply = await publishRulePack({ actor: publisher, now }, { rulePackId });
    expect(reply).toEqual({ outcome: 'published', effectiveFrom: '2030-01-01T08:00:00.000Z' });
    const { rows } = await pool().query('SELECT pack FROM "RulePack" WHERE id = $1', [rulePackId]);
    expect(rows).toMatchObject([{ pack: { approvedBy: 'Demo consultant' } }]);
    expect(await eventsOf(rulePackId)).toMatchObject([
      { type: 'rules.drafted', actorId: drafter.id },
      { type: 'rules.published', actorId: publisher.id },
    ]);
  });

  test('happens once, also when two press at the same time', async () => {
    const { rulePackId } = await aDraft(aPack({ effectiveFrom: '2030-01-01' }), now);
    const publishers = [await aConsultant(), await aConsultant()];
    const tries = await Promise.allSettled(publishers.map((actor) => publishRulePack({ actor, now }, { rulePackId })));
    expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(tries.find((one) => one.status === 'rejected')).toMatchObject({ reason: { code: 'wrong-stage' } });
  });

  test('of a draft that today’s rules no longer accept is refused with its faults', async () => {
    const { rulePackId } = await aDraft(aPack(), now);
    const old = `UPDATE "RulePack" SET pack = jsonb_set(pack, '{thresholds,item9,low}', '2') WHERE id = $1`;
    await pool().query(old, [rulePackId]);
    const reply = await publishRulePack({ actor: await aConsultant(), now }, { rulePackId });
    expect(reply).toMatchObject({ outcome: 'faulty', faults: [expect.stringContaining('item9.low'), expect.any(String)] });
    const row = (await listRulePacks({ actor: await aReviewer(), now })).packs.find(({ id }) => id === rulePackId);
    expect(row).toMatchObject({ state: 'draft', faults: expect.arrayContaining([expect.stringContaining('item9.low')]) });
  });

  test.each([
    [`UPDATE "RulePack" SET pack = '{}' WHERE id = $1`],
    [`UPDATE "RulePack" SET "effectiveFrom" = now() WHERE id = $1`],
    [`UPDATE "RulePack" SET "publishedAt" = NULL, "publishedBy" = NULL, "effectiveFrom" = NULL WHERE id = $1`],
    [`DELETE FROM "RulePack" WHERE id = $1`],
  ])('is for good: %s', async (change) => {
    const { rulePackId } = await aPublishedPack(aPack({ effectiveFrom: '2030-01-01' }), now);
    await expect(pool().query(change, [rulePackId])).rejects.toThrow('never changes');
  });

  test('by one person alone is refused by the database too', async () => {
    const { rulePackId, drafter } = await aDraft(aPack(), now);
    const alone = `UPDATE "RulePack" SET "publishedBy" = $2, "publishedAt" = now(), "effectiveFrom" = now() WHERE id = $1`;
    await expect(pool().query(alone, [rulePackId, drafter.id])).rejects.toThrow('rule_pack_has_two_people');
  });
});

describe('who may what', () => {
  test('clinicians draft, try and publish; who runs the system only looks; nobody else knows', async () => {
    const { rulePackId } = await aDraft(aPack(), now);
    const text = '{}';
    for (const clinician of [await aReviewer(), await aConsultant()]) {
      const list = await callerOf(clinician).rules.list();
      expect(RulePacks.parse(list)).toEqual(list);
      expect(list).toMatchObject({ mayDraft: true, mayCompare: true });
      expect(list.packs.find(({ id }) => id === rulePackId)).toMatchObject({ mayPublish: true });
      expect(await callerOf(clinician).rules.draft({ text })).toMatchObject({ outcome: 'faulty' });
    }
    const admin = callerOf(await anAdmin());
    const seen = await admin.rules.list();
    expect(seen).toMatchObject({ mayDraft: false, mayCompare: false });
    expect(seen.packs.some(({ mayPublish }) => mayPublish)).toBe(false);
    for (const person of [await anAdmin(), await aNurse(), await aPatient()]) {
      const api = callerOf(person);
      await expect(api.rules.draft({ text })).rejects.toMatchObject({ code: 'FORBIDDEN' });
      await expect(api.rules.compare({ rulePackId })).rejects.toMatchObject({ code: 'FORBIDDEN' });
      await expect(api.rules.publish({ rulePackId })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
    await expect(callerOf(await aPatient()).rules.list()).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(callerOf(await aNurse()).rules.contentPacks()).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  test('who is to publish reads what would change', async () => {
    const gad7 = bandsFrom('gad7', { 'I-03': 8, 'C-05': 16 });
    const { rulePackId } = await aDraft(aPack({ bands: gad7 }), now);
    const row = (await callerOf(await aConsultant()).rules.list()).packs.find(({ id }) => id === rulePackId);
    const changed = row?.changes?.thresholds.filter(({ name }) => name === 'gad7');
    expect(changed).toMatchObject([
      { rule: 'I-03', from: 8, was: { from: 10 } },
      { rule: 'C-05', from: 16, was: { from: 15 } },
    ]);
  });

  test('a pack that does not exist is nothing that can be opened', async () => {
    const api = callerOf(await aReviewer());
    await expect(api.rules.publish({ rulePackId: randomUUID() })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(api.rules.compare({ rulePackId: randomUUID() })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('one’s own draft is for somebody else to publish', async () => {
    const { rulePackId, drafter } = await aDraft(aPack(), now);
    const list = await callerOf(drafter).rules.list();
    expect(list.packs.find(({ id }) => id === rulePackId)).toMatchObject({ mayPublish: false, state: 'draft' });
  });
});
