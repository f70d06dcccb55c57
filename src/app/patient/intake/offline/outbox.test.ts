import { randomBytes, randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { SaveAnswer } from '@/domain/answers/inputs';
import type { Sent } from '../online-sink';
import { openOutbox, type PendingAnswer } from './outbox';
import { keyFrom, seal } from '@/ui/drafts/seal';
import type { Row, Store } from './store';

const canary = 'the heron at the river';
const newKey = () => keyFrom(randomBytes(32).toString('base64'));

/** A device's database as a list. */
function aDevice() {
  const rows: (Row & { n: number })[] = [];
  let last = 0;
  const store: Store = {
    all: (shelf) => Promise.resolve(rows.filter((row) => row.shelf === shelf)),
    put: (row) => {
      const place = rows.findIndex(({ n }) => n === row.n);
      if (place === -1) rows.push({ ...row, n: row.n ?? ++last });
      else rows[place] = { ...row, n: row.n ?? 0 };
      return Promise.resolve();
    },
    remove: (n) =>
      Promise.resolve(
        void rows.splice(
          rows.findIndex((row) => row.n === n),
          1,
        ),
      ),
  };
  return { rows, store };
}

/** A server that stores each save id once and minds revisions, as the real one does. */
function aServer(first: Readonly<Record<string, number>> = {}) {
  const revisions: Record<string, number> = { ...first };
  const stored: SaveAnswer[] = [];
  const fault: { before?: number; after?: number } = {};
  let calls = 0;
  async function send(save: SaveAnswer): Promise<Sent> {
    calls++;
    if (calls === fault.before) throw new Error('no network');
    const at = { savedAt: '2026-11-23T20:00:00.000Z', safety: { screen: 'none' as const }, next: null };
    const current = revisions[save.questionId] ?? 0;
    const isKnown = stored.some(({ saveId }) => saveId === save.saveId);
    if (!isKnown && save.basedOnRevision !== current)
      return {
        outcome: 'newer-exists',
        current: { questionId: save.questionId, value: { kind: 'declined' }, revision: current, savedAt: at.savedAt },
        ...at,
      };
    if (!isKnown) {
      stored.push(save);
      revisions[save.questionId] = current + 1;
    }
    if (calls === fault.after) throw new Error('the reply was lost');
    return { outcome: 'saved', revision: revisions[save.questionId] ?? 0, ...at };
  }
  return { send, stored, fault, revisions };
}

const answer = (questionId: string, text: string, basedOnRevision = 0): PendingAnswer => ({
  save: { caseId: randomUUID(), saveId: randomUUID(), questionId, value: { kind: 'text', text }, basedOnRevision, locale: 'en' },
  ask: `${questionId}?`,
  answerText: text,
  path: '/patient/intake/1/1',
  state: 'waiting',
});
const textsOf = (stored: readonly SaveAnswer[]) => stored.map(({ value }) => (value.kind === 'text' ? value.text : value.kind));

async function setUp(given: { server?: ReturnType<typeof aServer>; key?: CryptoKey } = {}) {
  const server = given.server ?? aServer();
  const device = aDevice();
  const caseId = randomUUID();
  const key = given.key ?? (await newKey());
  const open = (with_: CryptoKey = key, send: (save: SaveAnswer) => Promise<Sent> = server.send) =>
    openOutbox({ caseId, key: with_, store: device.store, send, alone: (work) => work() });
  return { server, device, caseId, open, outbox: open() };
}

test('what waits is sent in the order in which it was given, and then gone', async () => {
  const { outbox, server, device } = await setUp();
  for (const text of ['one', 'two', 'three']) await outbox.put(answer(text, text));
  await expect(outbox.sendAll(() => undefined)).resolves.toBe('sent');
  expect(textsOf(server.stored)).toEqual(['one', 'two', 'three']);
  expect(device.rows).toEqual([]);
});

test('a network that goes away in the middle loses nothing and repeats nothing', async () => {
  const { outbox, server } = await setUp();
  for (const text of ['one', 'two', 'three']) await outbox.put(answer(text, text));
  server.fault.before = 2;
  await expect(outbox.sendAll(() => undefined)).rejects.toThrow('no network');
  server.fault.after = 4;
  await expect(outbox.sendAll(() => undefined)).rejects.toThrow('lost');
  await outbox.sendAll(() => undefined);
  expect(textsOf(server.stored)).toEqual(['one', 'two', 'three']);
});

test('an answer changed while it waits follows itself: both are stored, the later one counts', async () => {
  const { outbox, server } = await setUp({ server: aServer({ hope: 4 }) });
  await outbox.put(answer('hope', 'yes', 4));
  await outbox.put(answer('hope', 'no', 4));
  await outbox.sendAll(() => undefined);
  expect(server.stored.map(({ basedOnRevision }) => basedOnRevision)).toEqual([4, 5]);
});

test('where another device was faster nothing is overwritten, and the rest goes on', async () => {
  // The second answer's revision would fit by chance: it must not slip in.
  const { outbox, server } = await setUp({ server: aServer({ hope: 1 }) });
  await outbox.put(answer('hope', 'mine'));
  await outbox.put(answer('hope', 'mine again'));
  await outbox.put(answer('other', 'goes on'));
  await outbox.sendAll(() => undefined);
  expect(textsOf(server.stored)).toEqual(['goes on']);
  expect((await outbox.list()).map(({ answerText, state }) => [answerText, state])).toEqual([
    ['mine', 'newer'],
    ['mine again', 'newer'],
  ]);
});

test('choosing one’s own answer sends it over the newer one; choosing the other discards it', async () => {
  const { outbox, server } = await setUp({ server: aServer({ hope: 1, fear: 1 }) });
  await outbox.put(answer('hope', 'mine'));
  await outbox.put(answer('fear', 'mine'));
  await outbox.sendAll(() => undefined);
  await outbox.overwrite('hope', 1);
  await outbox.discard('fear');
  await outbox.sendAll(() => undefined);
  expect(server.stored.map(({ questionId, basedOnRevision }) => [questionId, basedOnRevision])).toEqual([['hope', 1]]);
  expect(await outbox.list()).toEqual([]);
});

test('what the server refuses stays to be seen, and is not sent again until it is answered again', async () => {
  const { outbox, open } = await setUp();
  await outbox.put(answer('hope', 'refused'));
  await open(undefined, () => Promise.resolve({ outcome: 'refused' })).sendAll(() => undefined);
  expect((await outbox.list()).map(({ state }) => state)).toEqual(['refused']);
  await outbox.put(answer('hope', 'better'));
  expect((await outbox.list()).map(({ answerText, state }) => [answerText, state])).toEqual([['better', 'waiting']]);
});

test('signed out, everything stays', async () => {
  const { outbox, open } = await setUp();
  await outbox.put(answer('hope', 'mine'));
  await expect(open(undefined, () => Promise.resolve({ outcome: 'signed-out' })).sendAll(() => undefined)).resolves.toBe(
    'signed-out',
  );
  expect(await outbox.list()).toHaveLength(1);
});

test('a dump shows neither question nor answer nor case, and somebody else’s key opens nothing', async () => {
  const { outbox, open, device, caseId } = await setUp();
  await outbox.put(answer('asq.1', canary));
  const dump = device.rows.map((row) => `${row.shelf} ${row.saveId} ${Buffer.from(row.sealed).toString('latin1')}`).join();
  for (const word of [canary, 'asq', caseId]) expect(dump).not.toContain(word);
  expect(await open(await newKey()).list()).toEqual([]);
  expect(await outbox.list()).toHaveLength(1);
});

test('one sealed entry cannot stand in for another', async () => {
  const { outbox, device } = await setUp();
  await outbox.put(answer('hope', 'yes'));
  await outbox.put(answer('fear', 'no'));
  const [one, two] = device.rows;
  if (one && two) Object.assign(two, { sealed: one.sealed, iv: one.iv });
  expect((await outbox.list()).map(({ answerText }) => answerText)).toEqual(['yes']);
});

test('an answer kept by an older version of the page shows its words still', async () => {
  const { outbox, open, device, caseId } = await setUp();
  await outbox.put(answer('hope', 'yes'));
  const key = await newKey();
  const { ask, path, save, state } = answer('hope', '');
  const sealed = await seal(key, `${caseId} ${save.saveId}`, { ask, path, save, state, said: 'yes' });
  await device.store.put({ shelf: device.rows[0]?.shelf ?? '', saveId: save.saveId, ...sealed });
  expect(await open(key).list()).toEqual([{ ask, path, save, state, answerText: 'yes', n: 2 }]);
});
