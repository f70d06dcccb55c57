import { expect, test } from 'vitest';
import { transaction } from '@/server/db/client';
import { disablePerson } from '@/server/db/people';
import { aPatient, aPerson, aReviewer, headersOf, testPassword } from '@/testing/people';
import { actorFrom } from './actor-from';
import type { Visitor } from './entrance';
import { keepSession } from './keep-session';
import { revokeAllSessions, revokeSession } from './revoke-session';
import { signInWithPassword } from './sign-in-with-password';

const start = new Date('2026-03-02T10:00:00Z');
const after = (minutes: number, seconds = 0) => new Date(start.getTime() + (minutes * 60 + seconds) * 1000);
const audit = (type: string) => transaction((tx) => tx.auditEvent.count({ where: { type } }));
const visitor = (change: Partial<Visitor> = {}): Visitor => ({
  network: '198.51.100.0/24',
  now: start,
  deviceLabel: 'test',
  replaces: null,
  personId: null,
  ask: null,
  ...change,
});

test('a copied cookie dies with the session', async () => {
  const patient = await aPatient();
  const copied = new Headers(patient.headers);
  expect(await actorFrom(copied)).toMatchObject({ id: patient.id, roles: ['patient'], aal: 1 });

  const before = await audit('session.revoked');
  await revokeSession({ actor: patient, now: new Date() });
  await revokeSession({ actor: patient, now: new Date() });
  expect(await actorFrom(copied)).toBeNull();
  expect(await audit('session.revoked')).toBe(before + 1);
});

test('disabling a person and changing a role count at the next request', async () => {
  const reviewer = await aReviewer();
  await transaction((tx) => tx.person.update({ where: { id: reviewer.id }, data: { roles: ['nurse'] } }));
  expect(await actorFrom(reviewer.headers)).toMatchObject({ roles: ['nurse'] });
  await transaction((tx) => disablePerson(tx, reviewer.id, new Date()));
  expect(await actorFrom(reviewer.headers)).toBeNull();
});

test.each([
  ['patient', 30, 24],
  ['consultant', 15, 12],
] as const)('a %s is signed out after %d idle minutes and after %d hours at the latest', async (role, idle, hours) => {
  const person = await aPerson([role], { now: start });
  expect(await actorFrom(person.headers, after(idle))).not.toBeNull();
  expect(await actorFrom(person.headers, after(idle, 1))).toBeNull();

  for (let minute = 10; minute <= hours * 60; minute += 10) await keepSession({ actor: person, now: after(minute) });
  expect(await actorFrom(person.headers, after(hours * 60 - 1))).not.toBeNull();
  expect(await actorFrom(person.headers, after(hours * 60))).toBeNull();
});

test('asking does not keep a session awake, input does, and no more than once a minute', async () => {
  const person = await aPerson(['reviewer'], { now: start });
  const seen = () => transaction((tx) => tx.session.findUniqueOrThrow({ where: { publicId: person.sessionId } }));
  for (let minute = 1; minute < 15; minute++) await actorFrom(person.headers, after(minute));
  expect((await seen()).lastSeenAt).toEqual(start);
  await keepSession({ actor: person, now: after(0, 59) });
  expect((await seen()).lastSeenAt).toEqual(start);
  await keepSession({ actor: person, now: after(2) });
  expect((await seen()).lastSeenAt).toEqual(after(2));
});

test('the database holds no secret, the cookie no person', async () => {
  const person = await aPatient();
  const row = await transaction((tx) => tx.session.findUniqueOrThrow({ where: { publicId: person.sessionId } }));
  expect(JSON.stringify(row)).not.toContain(person.sid);
  expect(person.headers.get('cookie')).not.toContain(person.id);
});

test.each(['', 'x', 'cw.session=', 'cw.session=abc', 'cw.session=eyJhbGciOiJkaXIifQ..a.b.c', 'cw.session=a; cw.session=b'])(
  'the cookie %j is a stranger',
  async (cookie) => expect(await actorFrom(new Headers({ cookie }))).toBeNull(),
);

test('a planted second cookie locks out instead of choosing', async () => {
  const [one, other] = [await aPatient(), await aPatient()];
  const cookie = `${one.headers.get('cookie')}; ${other.headers.get('cookie')}`;
  expect(await actorFrom(new Headers({ cookie }))).toBeNull();
});

test('the fourth device of a clinician ends the first', async () => {
  const person = await aPerson(['consultant'], { hasPassword: true, now: start });
  const sids = [];
  for (const minute of [1, 2, 3]) {
    const entered = await signInWithPassword(visitor({ now: after(minute) }), { email: person.email, password: testPassword });
    if (entered.kind !== 'entered') throw new Error(entered.kind);
    sids.push(entered.sid);
  }
  expect(await actorFrom(person.headers, after(4))).toBeNull();
  for (const sid of sids) expect(await actorFrom(await headersOf(sid), after(4))).not.toBeNull();
  await revokeAllSessions({ actor: person, now: after(5) }, person.id);
  for (const sid of sids) expect(await actorFrom(await headersOf(sid), after(5))).toBeNull();
});

test('signing in replaces the session this browser had', async () => {
  const person = await aPerson(['reviewer'], { hasPassword: true, now: start });
  const entered = await signInWithPassword(visitor({ replaces: person.sessionId }), {
    email: person.email,
    password: testPassword,
  });
  expect(entered.kind).toBe('entered');
  expect(await actorFrom(person.headers, start)).toBeNull();
});

test('of fifty wrong passwords at once exactly five are looked at, and then the right one waits too', async () => {
  const person = await aPerson(['reviewer'], { hasPassword: true });
  const guesses = Array.from({ length: 50 }, () => signInWithPassword(visitor(), { email: person.email, password: 'wrong' }));
  const kinds = (await Promise.all(guesses)).map((result) => result.kind);
  expect(kinds.filter((kind) => kind === 'refused')).toHaveLength(5);
  expect(kinds.filter((kind) => kind === 'wait')).toHaveLength(45);
  expect(await signInWithPassword(visitor(), { email: person.email, password: testPassword })).toEqual({ kind: 'wait' });
  // Another network is not shut out by this one, and a quarter of an hour later nobody is.
  const elsewhere = visitor({ network: '203.0.113.0/24' });
  expect(await signInWithPassword(elsewhere, { email: person.email, password: testPassword })).toMatchObject({ kind: 'entered' });
  const later = visitor({ now: after(16) });
  expect(await signInWithPassword(later, { email: person.email, password: testPassword })).toMatchObject({ kind: 'entered' });
});

test('a hundred and fifty tries from one network leave the account open to every other', async () => {
  const person = await aPerson(['reviewer'], { hasPassword: true });
  const tries = async (password: string, network: string) => signInWithPassword(visitor({ network }), { ...person, password });
  for (let n = 0; n < 150; n++) await tries('wrong', '192.0.2.0/24');
  expect(await tries(testPassword, '192.0.2.0/24')).toEqual({ kind: 'wait' });
  expect(await tries(testPassword, '203.0.113.0/24')).toMatchObject({ kind: 'entered' });
});

test('unknown, disabled, without a password and wrong are the same refusal', async () => {
  const disabled = await aPerson(['reviewer'], { hasPassword: true });
  await transaction((tx) => disablePerson(tx, disabled.id, new Date()));
  const patient = await aPatient();
  for (const email of ['nobody@example.test', 'not an address', disabled.email, patient.email])
    expect(await signInWithPassword(visitor(), { email, password: testPassword })).toEqual({ kind: 'refused' });
});
