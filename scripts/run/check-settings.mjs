import path from 'node:path';
import { tsImport } from 'tsx/esm/api';
import { Sentence } from '../machine/sentence.mjs';
import { projectFolder } from '../setup/places.mjs';

/** Refuses settings that the programs would refuse, in their words, before anything is built or played with them. */
export async function checkSettings(settings) {
  const { checkEnv } = await tsImport(path.join(projectFolder, 'src', 'env.ts'), import.meta.url);
  try {
    checkEnv({ ...process.env, ...settings });
  } catch (error) {
    throw new Sentence(error.message);
  }
}
