import pg from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { readMigrations } from '../../../scripts/migrate/folder.mjs';

const migration = '20261129004601_keys_for_every_id';
const database = `earlier_rows_${process.env.VITEST_POOL_ID ?? '0'}`;
const { adminUrl, ownerUrl } = inject('postgres');
const client = new pg.Client({ connectionString: ownerUrl.replace(/\{database\}|%7Bdatabase%7D/, database) });
const [person, theCase, nobody] = ['11111111', '22222222', '99999999'].map((start) => `${start}-1111-4111-8111-111111111111`);

async function asAdmin(sql: string) {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    await admin.query(sql);
  } finally {
    await admin.end();
  }
}
const all = async (sql: string) => (await client.query(sql)).rows;

beforeAll(async () => {
  await asAdmin(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
  await asAdmin(`CREATE DATABASE ${database} OWNER clearway`);
  await client.connect();
  const migrations = readMigrations();
  const place = migrations.findIndex(({ name }) => name === migration);
  for (const { sql } of migrations.slice(0, place)) await client.query(sql);
  // What no program of ours writes, and a hand may have written before keys and codes were held.
  await client.query(`
    INSERT INTO "Person" (id, email, name, roles, locale) VALUES ('${person}', 'a@example.test', 'A', '{patient,wizard}', 'de');
    INSERT INTO "Case" (id, "patientId", "createdAt", "reviewerId", "claimedAt") VALUES ('${theCase}', '${person}', now(), '${nobody}', now());
    INSERT INTO "AnswerRevision" (id, "caseId", "questionId", revision, value, "questionnaireVersion", locale, "actorId", "savedAt")
      VALUES (uuidv7(), '${theCase}', 'goals.hope', 1, '{}', '1', 'en', '${nobody}', now());
    INSERT INTO "SafetyWatch" ("caseId", since) VALUES ('${nobody}', now()), ('${theCase}', now());
    INSERT INTO "OnCallShift" ("personId", rung, "startsAt", "endsAt") VALUES ('${nobody}', 0, now(), now() + interval '1 hour');
    INSERT INTO "Alert" (id, "caseId", level, rules, origin, "raisedAt", "pagedFrom")
      VALUES (uuidv7(), '${nobody}', 'STAT', '{}', 'help-now', now(), now());`);
  const sql = migrations[place]?.sql ?? '';
  await client.query(`BEGIN; ${sql} COMMIT;`);
}, 60_000);

afterAll(async () => {
  await client.end();
  await asAdmin(`DROP DATABASE ${database} WITH (FORCE)`);
});

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
  await expect(client.query(another)).rejects.toThrow('Alert_caseId_fkey');
});
