import { spawnSync } from 'node:child_process';
import { Sentence } from '../machine/sentence.mjs';
import { vitestProject } from '../steps/suites.mjs';
import { movedClock } from './moved-clock.mjs';
import { moments } from './moments.mjs';
import { testsThatNameDay } from './which-tests.mjs';

const all = ['unit', 'db'];

/** Runs whole projects of vitest at each moment, one after the other. Resolves to the results of `vitestProject`. */
export async function runAt(library, chosen, { projects = all, tools = {} } = {}) {
  const results = [];
  for (const moment of chosen)
    for (const project of projects) results.push(await runOne(library, moment, project, { tools, files: [] }));
  return results;
}

/** The small set that `npm test` runs too: the tests that name a day, at the moments of every run. */
export async function runSmallSet(library, { projects = all, tools = {} } = {}) {
  const results = [];
  for (const moment of moments)
    for (const project of projects.filter((one) => moment.everyRun?.includes(one)))
      results.push(await runOne(library, moment, project, { tools, files: testsThatNameDay(project) }));
  return results;
}

async function runOne(library, moment, project, { tools, files }) {
  const env = movedClock(library, moment);
  proveMoved(env, moment);
  return await vitestProject(project, { ...tools, ...env }, { name: `${project} tests at ${moment.at}, ${moment.says}`, files });
}

/** A clock that stayed where it is would let every test pass and prove nothing. */
function proveMoved(env, { at }) {
  const { stdout } = spawnSync(process.execPath, ['-p', 'Date.now()'], { env: { ...process.env, ...env }, encoding: 'utf8' });
  if (!(Math.abs(Number(stdout) - Date.parse(at)) < 60_000))
    throw new Sentence(`libfaketime did not move the clock of Node to ${at}: is it built for this system?`);
}
