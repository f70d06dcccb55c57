import { hourMs } from '@/domain/shared/time/spans';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { feed } from '@/server/audit/feed';
import { appRouter } from '@/server/api/root';
import { freshDatabase } from '@/testing/database';
import { needsOneClock, startMediaServer, type TestMediaServer } from '@/testing/media-server';
import { type ActorName, actors, type Target } from './cast';
import { targetsOf, tryCell } from './cell';
import { DatabaseState, type Fingerprint } from './database-state';
import { expected, type Row } from './expected';
import { proceduresOf } from './procedures';
import { routerOf, type Share, shares } from './shares';
import { buildWorld, type World } from './world';

const procedures = proceduresOf(appRouter);

/** Declares the tests of one share: every procedure of its routers, called by everybody, for every kind of target. */
export function testAccess(share: Share) {
  const mine: readonly string[] = shares[share];
  const rows = Object.entries(expected).filter(([path]) => mine.includes(routerOf(path)));
  const tally = { cells: 0, ok: 0 };
  let world: World;
  let state: DatabaseState;
  let untouched: Fingerprint;
  let media: TestMediaServer;

  beforeAll(async () => {
    const { url, adminUrl } = await freshDatabase();
    process.env.DATABASE_URL = url; // before the settings are read for the first time
    media = await startMediaServer();
    state = new DatabaseState(adminUrl);
    await state.open();
    world = await buildWorld([...new Set(rows.map(([, { scene }]) => scene))]);
    // On a busy machine the whole takes longer than a session may stay idle, and that is tried with sessions of its own.
    // By this program's clock, which `npm run test:days` moves away from that of the database.
    await state.put(`UPDATE "Session" SET "lastSeenAt" = $1::timestamptz`, [new Date(Date.now() + 2 * hourMs)]);
    untouched = await state.keep();
  });

  afterAll(async () => {
    feed().close();
    await state.close();
    await media.stop();
    process.stdout.write(`access matrix, ${share}: ${tally.cells} cells, ${tally.ok} of them ok, ${rows.length} procedures\n`);
  });

  async function answersTo(path: string, row: Row, actor: ActorName) {
    const procedure = procedures[path];
    if (procedure === undefined) throw new Error(`${path} is gone`);
    const answers: Partial<Record<Target, string>> = {};
    const faults: string[] = [];
    for (const target of targetsOf(row)) {
      const cell = await tryCell({ path, procedure, row, actor, target }, world, state, untouched);
      untouched = cell.untouched;
      tally.cells++;
      if (cell.word === 'ok') tally.ok++;
      faults.push(...cell.faults);
      answers[target] = cell.body;
    }
    return { answers, faults };
  }

  describe.each(rows)('%s', (path, row) => {
    // The key to a room carries its moments to the media server.
    const isLeftOut = path === 'visit.join' && needsOneClock.skip;
    test.skipIf(isLeftOut).each(actors)('as %s', async (actor) => {
      const { answers, faults } = await answersTo(path, row, actor);
      expect(faults).toEqual([]);
      // What belongs to others looks exactly like what does not exist.
      const may = row.may[actor] ?? {};
      for (const target of ['own', 'other'] as const)
        if (answers[target] !== undefined && may[target] === undefined) expect(answers[target]).toBe(answers.missing);
    });
  });
}
