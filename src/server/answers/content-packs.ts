import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type OpenedPack, openPack } from '@/domain/instruments/content-pack';
import type { Instrument } from '@/domain/instruments/instrument';
import { packCatalogue } from '@/domain/instruments/packs/pack-catalogue';
import type { ContentPacks } from '@/domain/screening/pack-views';
import { env } from '@/env';
import { idOf, log } from '@/server/log';
import { platformSha256 } from '@/server/sha-256';

/** More than any questionnaire holds. A larger file is not read at all. */
const largestBytes = 512 * 1024;
const mostFiles = 50;

type Found = { file: string; raw: unknown };
type Folder = { state: ContentPacks['folder']; found: readonly Found[] };

const Named = z.object({ instrument: z.string().max(60) });
const instrumentOf = ({ raw }: Found) => Named.safeParse(raw).data?.instrument ?? null;

/**
 * The licensed instruments that may be shown now. Read anew at each call, so that a pack which is taken away or altered is
 * hidden at once.
 */
export async function installedInstruments(folder = env().CLEARWAY_PACKS_DIR): Promise<Instrument[]> {
  const opened = openAll(await readFolder(folder));
  return opened.flatMap(({ result }) => (result.shown ? [result.instrument] : []));
}

/** Every instrument that needs a license, with the reason why it is hidden; and the files that belong to none of them. */
export async function readContentPacks(folder = env().CLEARWAY_PACKS_DIR): Promise<ContentPacks> {
  const { state, found } = await readFolder(folder);
  const opened = openAll({ state, found });
  const known = new Set(packCatalogue.map(({ construct }) => construct.id));
  return {
    folder: state,
    instruments: opened.map(({ id, name, result }) => ({
      instrument: id,
      name,
      shown: result.shown,
      version: result.shown ? result.instrument.version : null,
      because: result.shown ? null : result.because,
    })),
    strangers: found.filter((one) => !known.has(instrumentOf(one) ?? '')).map(({ file }) => file),
  };
}

function openAll({ state, found }: Folder): { id: string; name: string; result: OpenedPack }[] {
  return packCatalogue.map((definition) => {
    const { id, name } = definition.construct;
    const mine = found.filter((one) => instrumentOf(one) === id);
    const result: OpenedPack =
      mine.length > 1
        ? { shown: false, because: `${name} stays hidden: there are ${mine.length} content packs for it.` }
        : openPack(definition, mine[0]?.raw, platformSha256);
    // Without a folder nobody has tried anything, so nothing is amiss.
    if (!result.shown && mine.length > 0 && state === 'read') log.warn('content-pack.refused', { ids: { instrument: idOf(id) } });
    return { id, name, result };
  });
}

async function readFolder(folder: string): Promise<Folder> {
  if (folder === '') return { state: 'none', found: [] };
  try {
    const files = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
    const found: Found[] = [];
    for (const file of files.slice(0, mostFiles)) found.push({ file, raw: await readPack(join(folder, file)) });
    return { state: 'read', found };
  } catch (error) {
    log.error('content-pack.folder-unreadable', error);
    return { state: 'unreadable', found: [] };
  }
}

/** The file's JSON, or null when it is none or too large: then it belongs to no instrument. */
async function readPack(path: string): Promise<unknown> {
  const about = await stat(path);
  if (!about.isFile() || about.size > largestBytes) return null;
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return null;
  }
}
