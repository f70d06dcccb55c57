import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { transaction } from '@/server/db/client';
import { aReviewer } from '@/testing/people';
import { actorFrom } from './actor-from';
import { disableAccount } from './disable-account';

const now = new Date();
const trailOf = (personId: string, sessionId: string) =>
  transaction(async (tx) => {
    const rows = await tx.auditEvent.findMany({ where: { actorId: null }, orderBy: { id: 'asc' } });
    const texts = rows.map(({ event }) => JSON.stringify(event));
    return rows.filter((_, i) => texts[i]?.includes(personId) || texts[i]?.includes(sessionId)).map(({ type }) => type);
  });

test('who is shut out is signed out everywhere and keeps their record; twice is as once', async () => {
  const [leaving, staying] = [await aReviewer(), await aReviewer()];
  expect(await disableAccount({ now }, leaving)).toBe(true);
  expect(await disableAccount({ now }, leaving)).toBe(true);
  expect(await actorFrom(leaving.headers)).toBeNull();
  expect(await actorFrom(staying.headers)).not.toBeNull();
  expect(await transaction((tx) => tx.person.findUnique({ where: { id: leaving.id } }))).toMatchObject({ disabledAt: now });
  expect(await trailOf(leaving.id, leaving.sessionId)).toEqual(['person.disabled', 'session.revoked']);
});

test('nobody has this address: nothing happens, and it is said', async () => {
  expect(await disableAccount({ now }, { email: 'nobody@example.test' })).toBe(false);
});

test('the command does it, and says what it could not do', async () => {
  const { email, headers } = await aReviewer();
  const run = (...given: string[]) =>
    promisify(execFile)(process.execPath, ['--import', 'tsx', 'scripts/person.ts', ...given]).then(
      ({ stdout }) => stdout,
      ({ stderr }: { stderr: string }) => stderr,
    );
  expect(await run('disable')).toContain('npm run person -- disable <email>');
  expect(await run('disable', 'nobody@example.test')).toContain('Nobody has the address');
  expect(await actorFrom(headers)).not.toBeNull();
  expect(await run('disable', email.toUpperCase())).toContain(`${email} is signed out everywhere`);
  expect(await actorFrom(headers)).toBeNull();
});
