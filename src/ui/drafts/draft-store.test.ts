import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { type DraftShelf, openDraftStore } from './draft-store';

const canary = 'the heron at the river';
const newKey = () => randomBytes(32).toString('base64');

/** A browser's localStorage as a map. */
function aShelf(): DraftShelf & { dump: () => string } {
  const rows = new Map<string, string>();
  return {
    get length() {
      return rows.size;
    },
    key: (place) => [...rows.keys()][place] ?? null,
    getItem: (name) => rows.get(name) ?? null,
    setItem: (name, value) => void rows.set(name, value),
    removeItem: (name) => void rows.delete(name),
    dump: () => JSON.stringify([...rows]),
  };
}

test('what was typed is there again after a reload, and nothing of it can be read on the device', async () => {
  const [shelf, key] = [aShelf(), newKey()];
  await (await openDraftStore(shelf, key)).write('second-look', canary);
  expect(shelf.dump()).not.toContain('heron');
  expect(shelf.dump()).not.toContain('second-look');
  expect((await openDraftStore(shelf, key)).read('second-look')).toBe(canary);
});

test('another person on the same device sees nothing of it and takes nothing from it', async () => {
  const [shelf, one, other] = [aShelf(), newKey(), newKey()];
  await (await openDraftStore(shelf, one)).write('second-look', canary);
  const theirs = await openDraftStore(shelf, other);
  expect(theirs.read('second-look')).toBeNull();
  await theirs.write('second-look', 'mine');
  await theirs.forget('second-look');
  expect((await openDraftStore(shelf, one)).read('second-look')).toBe(canary);
});

test('a draft that was sent is gone, also while it was still being written', async () => {
  const [shelf, key] = [aShelf(), newKey()];
  const store = await openDraftStore(shelf, key);
  void store.write('note', canary);
  await store.forget('note');
  expect([store.read('note'), (await openDraftStore(shelf, key)).read('note'), shelf.length]).toEqual([null, null, 0]);
});

test('the newest of many quick changes counts', async () => {
  const [shelf, key] = [aShelf(), newKey()];
  const store = await openDraftStore(shelf, key);
  await Promise.all([...'heron'].map((_, n) => store.write('note', 'heron'.slice(0, n + 1))));
  expect((await openDraftStore(shelf, key)).read('note')).toBe('heron');
});

test('a draft older than a week is removed, whoever wrote it', async () => {
  const [shelf, key] = [aShelf(), newKey()];
  await (await openDraftStore(shelf, key, () => 0)).write('note', canary);
  await openDraftStore(shelf, newKey(), () => 8 * 24 * 60 * 60_000);
  expect(shelf.length).toBe(0);
});

test('a device that is full, and rows that are not ours, do no harm', async () => {
  const [shelf, key] = [aShelf(), newKey()];
  shelf.setItem('clearway.draft.x.y', 'not ours');
  shelf.setItem('other', 'stays');
  const full = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  const store = await openDraftStore({ ...shelf, length: 0, setItem: full } as DraftShelf, key);
  await store.write('note', canary);
  expect(store.read('note')).toBe(canary);
  await openDraftStore(shelf, key);
  expect(shelf.getItem('other')).toBe('stays');
});
