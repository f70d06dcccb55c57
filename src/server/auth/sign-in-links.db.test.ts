import { expect, test } from 'vitest';
import { transaction } from '@/server/db/client';
import { disablePerson } from '@/server/db/people';
import { aPerson, aReviewer, headersOf } from '@/testing/people';
import { actorFrom } from './actor-from';
import { askForLink } from './ask-for-link';
import type { Visitor } from './entrance';
import { signInWithLink } from './sign-in-with-link';

const now = new Date('2026-03-02T10:00:00Z');
const after = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const visitor = (change: Partial<Visitor> = {}): Visitor => ({
  network: '198.51.100.0/24',
  now,
  deviceLabel: 'test',
  replaces: null,
  personId: null,
  ask: null,
  ...change,
});
let people = 0;
const anAddress = () => `demo-link-${people++}@example.test`;

/** Asks as a browser does and reads the letter that would be sent. */
async function asked(email = anAddress(), ask: string | null = null, timeZone: string | null = null, locale = 'en') {
  const given = await askForLink(visitor({ ask }), { email, locale, timeZone });
  const letter = await transaction((tx) => tx.mail.findFirst({ where: { to: email }, orderBy: { id: 'desc' } }));
  const token = letter?.text.match(/\/enter\/open#([\w-]{43})\n/)?.[1] ?? '';
  const code = letter?.text.match(/\n([2-9A-Z]{4}-[2-9A-Z]{4})\n/)?.[1] ?? '';
  return { email, ask: given.ask, token, code, letter };
}
const byLink = (token: string, ask: string | null, at = now) =>
  signInWithLink(visitor({ ask, now: at }), { token, code: '', email: '' });
const byCode = (code: string, from: { ask?: string; email?: string }, at = now) =>
  signInWithLink(visitor({ ask: from.ask ?? null, now: at }), { token: '', code, email: from.email ?? '' });

test('a new address becomes a patient when the link is opened, not when it is asked for', async () => {
  const keys = await asked();
  const person = () => transaction((tx) => tx.person.findUnique({ where: { email: keys.email } }));
  expect(await person()).toBeNull();
  const entered = await byLink(keys.token, keys.ask);
  expect(entered).toMatchObject({ kind: 'entered', person: { roles: ['patient'] } });
  expect(await person()).toMatchObject({ roles: ['patient'] });
  if (entered.kind === 'entered')
    expect(await actorFrom(await headersOf(entered.sid), now)).toMatchObject({ roles: ['patient'] });
});

test('times are shown by the clock of the browser that asked; one that does not tell changes nothing', async () => {
  const zoneOf = async ({ email }: { email: string }) =>
    (await transaction((tx) => tx.person.findUniqueOrThrow({ where: { email } }))).timeZone;
  const first = await asked();
  await byLink(first.token, first.ask);
  expect(await zoneOf(first)).toBe('America/Los_Angeles');
  const away = await asked(first.email, null, 'America/New_York');
  await byLink(away.token, away.ask);
  expect(await zoneOf(first)).toBe('America/New_York');
  const silent = await asked(first.email);
  await byLink(silent.token, silent.ask);
  expect(await zoneOf(first)).toBe('America/New_York');
});

test('letters follow the language of the newest sign-in, not of the first', async () => {
  const first = await asked();
  await byLink(first.token, first.ask);
  const then = await asked(first.email, null, null, 'es');
  expect(then.letter?.subject).toBe('Su enlace de acceso');
  await byLink(then.token, then.ask);
  const { locale } = await transaction((tx) => tx.person.findUniqueOrThrow({ where: { email: first.email } }));
  expect(locale).toBe('es');
});

test('one link, fifty uses at once, one session', async () => {
  const keys = await asked();
  const uses = [
    ...Array.from({ length: 25 }, () => byLink(keys.token, keys.ask)),
    ...Array.from({ length: 25 }, () => byLink(keys.token, keys.ask)),
  ];
  const entered = (await Promise.all(uses)).filter(({ kind }) => kind === 'entered');
  expect(entered).toHaveLength(1);
  expect(await transaction((tx) => tx.session.count({ where: { person: { email: keys.email } } }))).toBe(1);
  expect(await byCode(keys.code, { ask: keys.ask })).toEqual({ kind: 'refused' });
});

test('in another browser the link is nothing and the code with its address opens', async () => {
  const keys = await asked();
  const other = await asked();
  expect(await byLink(keys.token, null)).toEqual({ kind: 'refused' });
  expect(await byLink(keys.token, other.ask)).toEqual({ kind: 'refused' });
  expect(await byCode(keys.code, {})).toEqual({ kind: 'refused' });
  expect(await byCode(keys.code, { email: other.email })).toEqual({ kind: 'refused' });
  expect(await byCode(keys.code.toLowerCase().replace('-', ' '), { email: keys.email.toUpperCase() })).toMatchObject({
    kind: 'entered',
  });
});

test('the page that asked needs the code alone', async () => {
  const keys = await asked();
  expect(await byCode(keys.code, { ask: keys.ask })).toMatchObject({ kind: 'entered' });
});

const wrong = (times: number, guess: () => Promise<unknown>) => Promise.all(Array.from({ length: times }, guess));

test('of fifty wrong codes at once from elsewhere five are looked at, and the owner’s code and link are as good as before', async () => {
  const keys = await asked();
  const elsewhere = (network: string) => (code: string) =>
    signInWithLink(visitor({ network }), { token: '', code, email: keys.email });
  const guess = elsewhere('203.0.113.0/24');
  const answers = await Promise.all(Array.from({ length: 50 }, () => guess('AAAA-2222')));
  expect(answers.filter(({ kind }) => kind === 'refused')).toHaveLength(5);
  expect(answers.filter(({ kind }) => kind === 'wait')).toHaveLength(45);
  expect(await guess(keys.code)).toEqual({ kind: 'wait' });

  const row = await transaction((tx) => tx.signInLink.findFirstOrThrow({ where: { email: keys.email } }));
  expect(row).toMatchObject({ attempts: 0, usedAt: null });
  const other = await asked(keys.email);
  expect(await elsewhere('192.0.2.0/24')(other.code)).toMatchObject({ kind: 'entered' });
  expect(await byCode(keys.code, { ask: keys.ask })).toMatchObject({ kind: 'entered' });
});

test('a stranger in the same network, or with an open letter of their own, spends nothing of the owner’s', async () => {
  const [keys, stranger] = [await asked(), await asked()];
  await wrong(20, () => byCode('AAAA-2222', { email: keys.email }));
  await wrong(20, () => byCode('AAAA-2222', { email: keys.email, ask: stranger.ask }));
  expect(await byLink(keys.token, keys.ask)).toMatchObject({ kind: 'entered' });
});

test('five wrong codes in the browser that asked spend its code there, not the link, nor the code on another device', async () => {
  const keys = await asked();
  await wrong(50, () => byCode('AAAA-2222', { ask: keys.ask }));
  const row = await transaction((tx) => tx.signInLink.findFirstOrThrow({ where: { email: keys.email } }));
  expect(row.attempts).toBe(5);
  expect(await byCode(keys.code, { ask: keys.ask })).toEqual({ kind: 'refused' });
  expect(await byLink(keys.token, keys.ask)).toMatchObject({ kind: 'entered' });

  const again = await asked();
  await wrong(9, () => byCode('AAAA-2222', { ask: again.ask }));
  expect(await byCode(again.code, { email: again.email })).toMatchObject({ kind: 'entered' });
});

test.each([
  ['as printed', (code: string) => code],
  ['small, with a space', (code: string) => code.toLowerCase().replace('-', ' ')],
  ['with an en dash', (code: string) => code.replace('-', '–')],
  ['with an em dash', (code: string) => code.replace('-', ' — ')],
  ['with a hyphen that does not break', (code: string) => code.replace('-', '\u2011')],
  ['with a minus sign', (code: string) => code.replace('-', '\u2212')],
  ['with a soft hyphen', (code: string) => code.replace('-', '\u00ad')],
  ['with dots', (code: string) => `${code.replace('-', '.')}.`],
  ['with a middle dot', (code: string) => code.replace('-', '·')],
  ['with zero-width marks', (code: string) => `\u200b${code.replace('-', '\u200d\ufeff')}\u2060`],
  ['with marks of direction', (code: string) => `\u202a${code}\u202c\u200e`],
  ['with spaces that do not break', (code: string) => `\u00a0${code.replace('-', '\u202f')}\u3000`],
  ['in full width', (code: string) => code.replace(/[!-~]/g, (one) => String.fromCodePoint((one.codePointAt(0) ?? 0) + 0xfee0))],
  ['every letter apart, in quotes', (code: string) => `“${code.split('').join(' ')}”\n`],
])('a code opens %s', async (_, typed) => {
  const keys = await asked();
  expect(await byCode(typed(keys.code), { ask: keys.ask })).toMatchObject({ kind: 'entered' });
});

test('a used link leads the one it let in to their page, and nobody else anywhere', async () => {
  const keys = await asked();
  const entered = await byLink(keys.token, keys.ask);
  if (entered.kind !== 'entered') throw new Error('the link did not open');
  const { id } = entered.person;
  const press = (personId: string | null, at = now) =>
    signInWithLink(visitor({ personId, now: at }), { token: keys.token, code: '', email: '' });
  expect(await press(id)).toEqual({ kind: 'is-here', person: expect.objectContaining({ id }) });
  expect(await press(id, after(20))).toMatchObject({ kind: 'is-here' });
  expect(await press((await aPerson(['patient'])).id)).toEqual({ kind: 'refused' });
  expect(await press(null)).toEqual({ kind: 'refused' });
  expect(await transaction((tx) => tx.session.count({ where: { personId: id } }))).toBe(1);

  const unknown = { token: 'A'.repeat(43), code: '', email: '' };
  expect(await signInWithLink(visitor({ personId: id }), unknown)).toEqual({ kind: 'refused' });
});

test('after ten minutes both are nothing', async () => {
  const keys = await asked();
  expect(await byLink(keys.token, keys.ask, after(10))).toEqual({ kind: 'refused' });
  expect(await byCode(keys.code, { ask: keys.ask }, after(10))).toEqual({ kind: 'refused' });
});

test('a mailbox alone is no way in for staff or for a disabled person', async () => {
  const reviewer = await aReviewer();
  expect(await asked(reviewer.email)).toMatchObject({ token: '', letter: { subject: 'Staff sign-in' } });

  const leaving = await aPerson(['patient']);
  const keys = await asked(leaving.email);
  await transaction((tx) => disablePerson(tx, leaving.id, now));
  expect(await byLink(keys.token, keys.ask)).toEqual({ kind: 'refused' });
  expect((await asked(leaving.email)).letter?.id).toBe(keys.letter?.id);

  const promoted = await aPerson(['patient']);
  const early = await asked(promoted.email);
  await transaction((tx) => tx.person.update({ where: { id: promoted.id }, data: { roles: ['consultant'] } }));
  expect(await byLink(early.token, early.ask)).toEqual({ kind: 'refused' });
});

test('asking too often sends nothing more and answers the same', async () => {
  const email = anAddress();
  for (let time = 0; time < 25; time++)
    expect((await askForLink(visitor(), { email, locale: 'es', timeZone: null })).ask).toHaveLength(43);
  expect(await transaction((tx) => tx.mail.count({ where: { to: email } }))).toBe(20);
});

test('the database keeps neither token nor code nor cookie', async () => {
  const keys = await asked();
  const rows = JSON.stringify(
    await transaction((tx) => tx.signInLink.findMany({ where: { email: keys.email } })),
    (_, value: unknown) => (value instanceof Uint8Array ? Buffer.from(value).toString('utf8') : value),
  );
  for (const secret of [keys.token, keys.code, keys.code.replace('-', ''), keys.ask]) expect(rows).not.toContain(secret);
});

test('the letter names no illness and no clinic, in both languages', async () => {
  const english = (await asked()).letter;
  await askForLink(visitor(), { email: 'demo-es@example.test', locale: 'es', timeZone: 'America/New_York' });
  const spanish = await transaction((tx) => tx.mail.findFirst({ where: { to: 'demo-es@example.test' } }));
  expect(spanish?.subject).toBe('Su enlace de acceso');
  for (const letter of [english, spanish])
    expect(`${letter?.subject} ${letter?.text}`).not.toMatch(
      /ketamin|depress|depres|treat|tratam|clinic|clínic|doctor|patient|pacient/i,
    );
});
