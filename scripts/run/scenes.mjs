import { existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { lastLines, run } from '../machine/command.mjs';
import { during } from '../machine/progress.mjs';
import { Sentence } from '../machine/sentence.mjs';
import { projectFolder, stateFolder } from '../setup/places.mjs';

/** There while the scenes are being played: a run killed meanwhile leaves half a stage, on which nobody has been yet. */
const unfinished = path.join(stateFolder, 'scenes-unfinished');
export const areScenesUnfinished = () => existsSync(unfinished);

/** Fills an empty database with the demo people and their situations. */
export async function playScenes(settings) {
  const seed = path.join('prisma', 'seed.ts');
  writeFileSync(unfinished, '');
  await during('Playing the demo scenes', async () => {
    const { ok, output } = await run(process.execPath, ['--import', 'tsx', seed], { cwd: projectFolder, env: settings });
    if (!ok) throw new Sentence(`The demo scenes could not be played:\n  ${lastLines(output)}`);
  });
  rmSync(unfinished);
}
