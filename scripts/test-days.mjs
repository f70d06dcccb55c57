// npm run test:days [-- --all | --list | <moment> …] [--project unit|db]: the tests under a clock that was moved.
import './machine/node-version.mjs';
import { parseArgs } from 'node:util';
import { moments, momentsNamed } from './days/moments.mjs';
import { runAt, runSmallSet } from './days/run-moments.mjs';
import { livekitBinary } from './livekit/binary.mjs';
import { endWith, Sentence } from './machine/sentence.mjs';
import { ensureLibfaketime } from './setup/libfaketime.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { makeFolders } from './setup/places.mjs';
import { showResults } from './steps/results.mjs';

const usage = 'npm run test:days [-- --all | --list | <name or ISO 8601 moment> …] [--project unit|db]';

process.on('SIGINT', () => process.exit(130));

process.on('SIGTERM', () => process.exit(143));
try {
  const { values, positionals } = argumentsGiven();
  if (values.list) showMoments();
  else process.exit(showResults(await results(values, positionals)) ? 0 : 1);
} catch (error) {
  endWith(error);
}

function argumentsGiven() {
  try {
    const options = /** @type {const} */ ({ all: { type: 'boolean' }, list: { type: 'boolean' }, project: { type: 'string' } });
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    throw new Sentence(`${error.message}\n${usage}`);
  }
}

async function results({ all, project }, words) {
  const { chosen, unknown } = momentsNamed(words);
  if (unknown !== undefined) throw new Sentence(`"${unknown}" is no moment.\n${usage}`);
  if (project !== undefined && !['unit', 'db'].includes(project)) throw new Sentence(`"${project}" is no project.\n${usage}`);
  makeFolders();
  await ensurePackages();
  const library = await ensureLibfaketime();
  const { file } = await livekitBinary();
  const tools = file ? { LIVEKIT_SERVER: file } : {};
  const projects = project === undefined ? undefined : [project];
  if (all || chosen.length > 0) return await runAt(library, all ? moments : chosen, { projects, tools });
  return await runSmallSet(library, { projects, tools });
}

function showMoments() {
  for (const { name, at, zone, says } of moments) console.log(`${name.padEnd(16)} ${at}  ${zone.padEnd(20)} ${says}`);
}
