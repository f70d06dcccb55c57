import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { launchers } from '../machine/launcher.mjs';
import { endNoted, isSame, noted } from '../machine/processes.mjs';
import { Sentence } from '../machine/sentence.mjs';
import { stateFolder } from '../setup/places.mjs';

const file = path.join(stateFolder, 'running.json');

/** Notes which processes are ours, so that a later start recognizes what a killed one left behind. */
export function noteRunning(programs, origin) {
  const record = {
    origin,
    supervisor: noted(process.pid),
    launchers: launchers(),
    programs: programs.filter(({ pid }) => pid).map(({ name, pid }) => ({ name, ...noted(pid) })),
  };
  writeFileSync(`${file}.new`, `${JSON.stringify(record, null, 2)}\n`);
  renameSync(`${file}.new`, file);
}

export function forgetRunning() {
  rmSync(file, { force: true });
}

/**
 * Ends what an earlier run left behind. A run that is in good health is left alone with a sentence: nobody wants a second
 * `npm start` to end the first.
 */
export async function settleEarlierRun() {
  if (!existsSync(file)) return;
  const { origin, supervisor, launchers: before, programs } = readRecord();
  if (isSame(supervisor)) {
    if (before.every(isSame))
      throw new Sentence(
        `Clearway already runs from this folder, at ${origin}. Stop that one first: Ctrl-C, or kill ${supervisor.pid}.`,
      );
    await endNoted(supervisor, 8000); // its npm was killed; it is on its way out anyway
  }
  await Promise.all(programs.map((program) => endNoted(program, 3000)));
  forgetRunning();
}

function readRecord() {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { origin: '', supervisor: { pid: 0 }, launchers: [], programs: [] };
  }
}
