import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { packCatalogue } from '@/domain/instruments/packs/pack-catalogue';
import { ContentPacks } from '@/domain/screening/pack-views';
import { signPack as sign, unsignedPack as unsigned } from '@/testing/content-packs';
import { installedInstruments, readContentPacks } from './content-packs';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'packs-'));
});
afterEach(() => rm(folder, { recursive: true }));

const put = (name: string, content: unknown) =>
  writeFile(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
const stateOfScreener = async () => {
  const state = await readContentPacks(folder);
  expect(ContentPacks.parse(state)).toEqual(state);
  return state.instruments.find(({ instrument }) => instrument === 'cssrs-screener');
};

test('a pack in order is installed, with its wording', async () => {
  await put('screener.json', sign(unsigned));
  expect(await stateOfScreener()).toMatchObject({ shown: true, version: 'demo-1', because: null });
  const [instrument, ...others] = await installedInstruments(folder);
  expect(instrument).toMatchObject({ id: 'cssrs-screener', items: expect.arrayContaining([]) });
  expect(instrument?.items[0]?.text).toBe('Demo wording of cssrs.1');
  expect(others).toEqual([]);
});

test.each([
  ['altered after it was signed', { ...sign(unsigned), version: 'demo-2' }, 'was altered'],
  ['not acknowledged by anyone', sign({ ...unsigned, acknowledgedBy: null }), 'nobody has acknowledged'],
  ['short of an item', sign({ ...unsigned, items: unsigned.items.slice(1) }), 'the wrong items'],
])('a pack that is %s stays hidden with a sentence', async (_, pack, because) => {
  await put('screener.json', pack);
  expect(await stateOfScreener()).toMatchObject({ shown: false, version: null, because: expect.stringContaining(because) });
  expect(await installedInstruments(folder)).toEqual([]);
});

test('two packs for one instrument: neither is taken', async () => {
  await put('a.json', sign(unsigned));
  await put('b.json', sign({ ...unsigned, version: 'demo-2' }));
  expect(await stateOfScreener()).toMatchObject({ shown: false, because: expect.stringContaining('there are 2 content packs') });
});

test('a file that is no pack of ours is named, and harms nothing', async () => {
  await put('screener.json', sign(unsigned));
  await put('broken.json', '{');
  await put('other.json', { instrument: 'something-else' });
  await put('large.json', `"${'x'.repeat(600_000)}"`);
  await put('notes.txt', 'not looked at');
  expect((await readContentPacks(folder)).strangers).toEqual(['broken.json', 'large.json', 'other.json']);
  expect(await stateOfScreener()).toMatchObject({ shown: true });
});

test('a pack that is taken away hides its instrument at once', async () => {
  await put('screener.json', sign(unsigned));
  expect(await installedInstruments(folder)).toHaveLength(1);
  await rm(join(folder, 'screener.json'));
  expect(await installedInstruments(folder)).toEqual([]);
});

test.each([
  ['no folder is set', '', 'none'],
  ['the folder is not there', '/nowhere/at/all', 'unreadable'],
] as const)('%s: everything that needs a license is hidden', async (_, path, state) => {
  const packs = await readContentPacks(path);
  expect(packs.folder).toBe(state);
  expect(packs.instruments.map(({ shown }) => shown)).toEqual(packCatalogue.map(() => false));
});
