// node scripts/run-built.mjs serve|worker|mailbox    runs one program of the production build, with the settings of .env
import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import path from 'node:path';
import nextEnv from '@next/env';
import { endWith, Sentence } from './machine/sentence.mjs';

// React and Next choose their build by it as they are loaded, so it stands before anything else.
if (!process.env.NODE_ENV) Object.assign(process.env, { NODE_ENV: 'production' });
const projectFolder = fileURLToPath(new URL('..', import.meta.url));
nextEnv.loadEnvConfig(projectFolder);

const program = path.resolve(projectFolder, process.env.CLEARWAY_DIST || '.next', 'programs', `${process.argv[2]}.mjs`);
if (!existsSync(program)) endWith(new Sentence('There is no build to run: npm run build makes it.'));
await import(pathToFileURL(program).href);
