import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { migrateRows } from './earlier-database';

const id = (start: string) => `${start}-1111-4111-8111-111111111111`;
const [person, theCase, nobody, other] = [id('11111111'), id('22222222'), id('99999999'), id('33333333')];

type Migrated = Awaited<ReturnType<typeof migrateRows>>;
let migrated: Migrated;
const all = (sql: string) => migrated.all(sql);

describe('rows of before keys and codes were held', () => {
  // What no program of ours writes, and a hand may have written.
  const rows = `
    INSERT INTO "Person" (id, email, name, roles, locale) VALUES ('${person}', 'a@example.test', 'A', '{patient,wizard}', 'de');
    INSERT INTO "Case" (id, "patientId", "createdAt", "reviewerId", "claimedAt") VALUES ('${theCase}', '${person}', now(), '${nobody}', now());
    INSERT INTO "AnswerRevision" (id, "caseId", "questionId", revision, value, "questionnaireVersion", locale, "actorId", "savedAt")
      VALUES (uuidv7(), '${theCase}', 'goals.hope', 1, '{}', '1', 'en', '${nobody}', now());
    INSERT INTO "SafetyWatch" ("caseId", since) VALUES ('${nobody}', now()), ('${theCase}', now());
    INSERT INTO "OnCallShift" ("personId", rung, "startsAt", "endsAt") VALUES ('${nobody}', 0, now(), now() + interval '1 hour');
    INSERT INTO "Alert" (id, "caseId", level, rules, origin, "raisedAt", "pagedFrom")
      VALUES (uuidv7(), '${nobody}', 'STAT', '{}', 'help-now', now(), now());`;
  beforeAll(async () => {
    migrated = await migrateRows('20261129004601_keys_for_every_id', rows);
  }, 60_000);
  afterAll(() => migrated.drop());

  test('what is part of the record stays as it was written', async () => {
    expect(await all('SELECT "actorId" FROM "AnswerRevision"')).toEqual([{ actorId: nobody }]);
    expect(await all('SELECT "caseId" FROM "Alert"')).toEqual([{ caseId: nobody }]);
  });

  test('what means nothing without its parent goes, and the rest of it stays', async () => {
    expect(await all('SELECT "caseId" FROM "SafetyWatch"')).toEqual([{ caseId: theCase }]);
    expect(await all('SELECT id FROM "OnCallShift"')).toEqual([]);
    expect(await all('SELECT "reviewerId", "claimedAt" FROM "Case"')).toEqual([{ reviewerId: null, claimedAt: null }]);
  });

  test('roles nobody knows grant nothing, and a language we do not have is English', async () => {
    expect(await all('SELECT roles, locale FROM "Person"')).toEqual([{ roles: ['patient'], locale: 'en' }]);
  });

  test('what an earlier row contradicts holds for new rows all the same', async () => {
    const open = await all(`SELECT conname FROM pg_constraint WHERE contype = 'f' AND NOT convalidated ORDER BY 1`);
    expect(open).toEqual([{ conname: 'Alert_caseId_fkey' }, { conname: 'AnswerRevision_actorId_fkey' }]);
    const another = `INSERT INTO "Alert" (id, "caseId", level, rules, origin, "raisedAt", "pagedFrom")
    VALUES (uuidv7(), uuidv7(), 'STAT', '{}', 'help-now', now(), now())`;
    await expect(migrated.client.query(another)).rejects.toThrow('Alert_caseId_fkey');
  });
});

describe('visits of before they alone carried their consultant', () => {
  const visit = (start: string, state: string) =>
    `('${id(start)}', '${theCase}', '${person}', '${person}', now(), '${state}', now(), '${start}p', '${start}c')`;
  const rows = `
    INSERT INTO "Person" (id, email, name, roles) VALUES ('${person}', 'a@example.test', 'A', '{patient}'), ('${other}', 'b@example.test', 'B', '{consultant}');
    INSERT INTO "Case" (id, "patientId", "createdAt", stage, "consultantId") VALUES ('${theCase}', '${person}', now(), 'visit', '${other}');
    INSERT INTO "Visit" (id, "caseId", "patientId", "consultantId", "scheduledFor", "callState", "createdAt", "patientIdentity", "consultantIdentity")
      VALUES ${visit('44444444', 'ENDED')}, ${visit('55555555', 'SCHEDULED')};`;
  beforeAll(async () => {
    migrated = await migrateRows('20261129010500_consultants_of_visits', rows);
  }, 60_000);
  afterAll(() => migrated.drop());

  test('what lies ahead goes to whom the case named, and what is over stays with whoever conducted it', async () => {
    expect(await all('SELECT "callState", "consultantId" FROM "Visit" ORDER BY id')).toEqual([
      { callState: 'ENDED', consultantId: person },
      { callState: 'SCHEDULED', consultantId: other },
    ]);
  });
});
