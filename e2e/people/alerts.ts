import { expect } from '@playwright/test';
import { aPerson, type TestPerson } from '@/testing/people';
import { rows, rowsOfPrograms, together } from './records';

export type SeenAlert = { id: string; level: string; rules: string[]; origin: string; answerRetracted: boolean };

/** The alerts of a case, oldest first. */
export const alertsOf = (caseId: string) =>
  rows<SeenAlert>('SELECT id, level, rules, origin, "answerRetracted" FROM "Alert" WHERE "caseId" = $1 ORDER BY "raisedAt"', [
    caseId,
  ]);

/** How often the trail says that each escalation level of an alert was paged, e.g. `{ 0: 1, 1: 1 }`. */
export async function pagedRungs(alertId: string): Promise<Record<string, number>> {
  const found = await rows<{ rung: string; count: number }>(
    `SELECT event->>'rung' AS rung, count(*)::int AS count FROM "AuditEvent"
      WHERE type = 'alert.paged' AND event->>'alertId' = $1 GROUP BY 1 ORDER BY 1`,
    [alertId],
  );
  return Object.fromEntries(found.map(({ rung, count }) => [rung, count]));
}

/** Whose mailbox holds a letter that links to this alert. */
export async function reached(alertId: string): Promise<string[]> {
  const found = await rows<{ to: string }>('SELECT DISTINCT "to" FROM "DemoMail" WHERE text LIKE $1 ORDER BY 1', [
    `%/reviewer/alerts/${alertId}%`,
  ]);
  return found.map(({ to }) => to);
}

/** Letters handed to the mail's queue for these people, and escalation levels at which they were paged. One is the other. */
export async function lettersAndPages(people: readonly TestPerson[]) {
  const [counted] = await rows<{ letters: number; pages: number }>(
    `SELECT (SELECT count(*)::int FROM "Mail" WHERE "to" = ANY($1)) AS letters,
            (SELECT count(*)::int FROM "AlertPage" WHERE "personId"::text = ANY($2)) AS pages`,
    [people.map(({ email }) => email), people.map(({ id }) => id)],
  );
  return counted;
}

/** Makes so many reviewers, alone on call from an hour ago for a day, first called first. */
export async function onCall(count: number): Promise<TestPerson[]> {
  const people = await Promise.all(Array.from({ length: count }, () => aPerson(['reviewer'])));
  await rows('DELETE FROM "OnCallShift"');
  for (const [rung, { id }] of people.entries())
    await rows(
      `INSERT INTO "OnCallShift" ("personId", rung, "startsAt", "endsAt")
       VALUES ($1, $2, now() - interval '1 hour', now() + interval '1 day')`,
      [id, rung],
    );
  return people;
}

/**
 * Lets time pass for one case: everything that is kept of it moves into the past, and its next page comes nearer. Pages
 * never change, so their trigger steps aside for the one transaction.
 */
export async function letMinutesPass(caseId: string, minutes: number): Promise<void> {
  const back = `make_interval(mins => ${minutes})`;
  const alert = `SELECT id FROM "Alert" WHERE "caseId" = '${caseId}'`;
  await together([
    `${alert} FOR UPDATE`, // a worker that pages now finishes first
    'ALTER TABLE "AlertPage" DISABLE TRIGGER alert_pages_stay',
    `UPDATE "AlertPage" SET "climbFrom" = "climbFrom" - ${back}, "dueAt" = "dueAt" - ${back}, "sentAt" = "sentAt" - ${back}
      WHERE "alertId" IN (${alert})`,
    'ALTER TABLE "AlertPage" ENABLE TRIGGER alert_pages_stay',
    `UPDATE "Alert" SET "raisedAt" = "raisedAt" - ${back}, "pagedFrom" = "pagedFrom" - ${back} WHERE "caseId" = '${caseId}'`,
    `UPDATE "Answer" SET "savedAt" = "savedAt" - ${back} WHERE "caseId" = '${caseId}'`,
    `UPDATE "SafetyWatch" SET since = since - ${back}, "hiddenAt" = "hiddenAt" - ${back} WHERE "caseId" = '${caseId}'`,
  ]);
  await rowsOfPrograms(
    `UPDATE graphile_worker._private_jobs SET run_at = run_at - ${back}
      WHERE key IN (SELECT 'page-on-call:' || id FROM (${alert}) AS alerts)`,
  );
}

/** Has the worker look round now instead of at the next full minute; resolves when it has. */
export async function lookRound(job: 'watch-silence' | 'watch-abandoned') {
  const name = job === 'watch-silence' ? 'paging' : 'watch';
  const [asked] = await rowsOfPrograms<{ at: Date }>(`SELECT now() AS at, graphile_worker.add_job('${job}', '{"_cron": {}}')`);
  const heardOf = async () =>
    (await rows<{ is: boolean }>('SELECT at >= $2 AS is FROM "Heartbeat" WHERE name = $1', [name, asked?.at]))[0]?.is;
  await expect.poll(heardOf, { message: `the worker looked round (${job})`, timeout: 60_000 }).toBe(true);
}
