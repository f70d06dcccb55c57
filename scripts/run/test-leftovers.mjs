import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { endNoted, isSame, noted } from '../machine/processes.mjs';
import { stateFolder } from '../setup/places.mjs';

const folder = path.join(stateFolder, 'test-runs');
const own = path.join(folder, `${process.pid}.json`);

/** Notes the servers of this test run; a run that is killed cannot stop them itself. */
export function noteTestServers(pids) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(own, JSON.stringify({ run: noted(process.pid), servers: pids.filter(Boolean).map(noted) }));
}

export function forgetTestServers() {
  rmSync(own, { force: true });
}

/** Ends the servers of killed test runs; those of a run that is still at work stay. */
export async function endTestLeftovers() {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const { run, servers } = JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
    if (isSame(run)) continue;
    await Promise.all(servers.map((server) => endNoted(server, 2000)));
    rmSync(path.join(folder, name));
  }
}
