import { accessSync, chmodSync, constants, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { lastLines, run } from '../machine/command.mjs';
import { isAlive } from '../machine/processes.mjs';
import { during } from '../machine/progress.mjs';
import { stateFolder, toolFolder } from '../setup/places.mjs';

const version = 'v1.13.5';
const built = path.join(toolFolder, `livekit-server-${version}`);

/**
 * The media server's program: named by LIVEKIT_SERVER, on the PATH, built by an earlier run, or built now with Go.
 * Resolves to { file }, or { reason } in words when there is none; video is then off and the rest works.
 */
export async function livekitBinary() {
  const onPath = process.env.LIVEKIT_SERVER || find('livekit-server');
  if (onPath) return { file: onPath };
  if (existsSync(built)) return { file: built };
  const go = find('go') ?? (existsSync('/usr/local/go/bin/go') ? '/usr/local/go/bin/go' : undefined);
  if (!go) return { reason: 'there is neither a LiveKit server nor Go on this machine' };
  return await during(`Building LiveKit ${version} (once)`, () => buildWith(go));
}

async function buildWith(go) {
  const work = path.join(toolFolder, `build-${process.pid}`);
  mkdirSync(work, { recursive: true });
  for (const name of readdirSync(toolFolder))
    if (isLeftOver(name)) rmSync(path.join(toolFolder, name), { recursive: true, force: true });
  const { ok, output } = await run(go, ['install', `github.com/livekit/livekit-server/cmd/server@${version}`], {
    cwd: work,
    env: { CGO_ENABLED: '0', GOBIN: work, GOTMPDIR: work, GOFLAGS: '', ...(await goCaches(go)) },
  });
  if (ok) {
    renameSync(path.join(work, process.platform === 'win32' ? 'server.exe' : 'server'), built);
    chmodSync(built, 0o755);
  }
  rmSync(work, { recursive: true, force: true });
  return ok ? { file: built } : { reason: `LiveKit could not be built with Go (${lastLines(output, 1)})` };
}

/** The folder of a build that was cut off: its process is gone. */
function isLeftOver(name) {
  const pid = Number(/^build-(\d+)$/.exec(name)?.[1]);
  return pid > 0 && !isAlive(pid);
}

/** Go keeps its caches in the account's home; an account without one that it can write keeps them here. */
async function goCaches(go) {
  const { ok, output } = await run(go, ['env', 'GOMODCACHE', 'GOCACHE']);
  const folders = output.trim().split('\n');
  if (ok && folders.length === 2 && folders.every(canWrite)) return {};
  const home = path.join(stateFolder, 'go');
  return { GOPATH: home, GOMODCACHE: path.join(home, 'mod'), GOCACHE: path.join(home, 'cache'), HOME: home };
}

function canWrite(folder) {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function find(program) {
  const names = process.platform === 'win32' ? [`${program}.exe`] : [program];
  for (const folder of (process.env.PATH ?? '').split(path.delimiter))
    for (const name of names)
      try {
        const file = path.join(folder, name);
        accessSync(file, constants.X_OK);
        return file;
      } catch {
        // not in this folder
      }
  return undefined;
}
