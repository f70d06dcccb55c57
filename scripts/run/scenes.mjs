import path from 'node:path';
import { lastLines, run } from '../machine/command.mjs';
import { during } from '../machine/progress.mjs';
import { Sentence } from '../machine/sentence.mjs';
import { connected } from '../postgres/connected.mjs';
import { projectFolder } from '../setup/places.mjs';

/**
 * A table that is there while the scenes are being played: a run killed meanwhile leaves half a stage, on which nobody has
 * been yet. It lies in the database that it speaks of, and goes with it.
 */
const unfinished = 'clearway_scenes_unfinished';

export async function areScenesUnfinished(ownerUrl) {
  const { rows } = await connected(ownerUrl, (client) => client.query('SELECT to_regclass($1) AS mark', [unfinished]));
  return rows[0].mark !== null;
}

/** Does `play` under the mark, which stays when it fails. */
export async function whileUnfinished(ownerUrl, play) {
  await connected(ownerUrl, (client) => client.query(`CREATE TABLE IF NOT EXISTS ${unfinished} ()`));
  await play();
  await connected(ownerUrl, (client) => client.query(`DROP TABLE ${unfinished}`));
}

/** Fills an empty database with the demo people and their situations. */
export async function playScenes(ownerUrl, settings) {
  const seed = path.join('prisma', 'seed.ts');
  const play = async () => {
    const { ok, output } = await run(process.execPath, ['--import', 'tsx', seed], { cwd: projectFolder, env: settings });
    if (!ok) throw new Sentence(`The demo scenes could not be played:\n  ${lastLines(output)}`);
  };
  await during('Playing the demo scenes', () => whileUnfinished(ownerUrl, play));
}
