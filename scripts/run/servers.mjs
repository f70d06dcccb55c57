import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { livekitBinary } from '../livekit/binary.mjs';
import { freePort } from '../machine/ports.mjs';
import { deploy } from '../migrate/deploy.mjs';
import { startThrowAwayPostgres } from '../postgres/throw-away.mjs';
import { ensureBuild } from '../setup/build.mjs';
import { stateFolder, testBuildFolder } from '../setup/places.mjs';
import { newSecrets } from '../setup/secrets.mjs';
import { openControl } from './control.mjs';
import { livekitKeys, programSettings } from './environment.mjs';
import { clearwayPrograms, livekitProgram } from './programs.mjs';
import { endTestLeftovers, forgetTestServers, noteTestServers } from './test-leftovers.mjs';

/**
 * A throw-away copy of Clearway for browser tests and measurements: database, media server, mailbox, worker and the
 * production build, all on free ports. Resolves to { origin, addresses, stop }; `addresses` are environment variables.
 * `forBench`: a build of its own that has the benches' pages as well.
 */
export async function startServers({ forBench = false } = {}) {
  const dist = forBench ? '.next-bench' : testBuildFolder;
  await endTestLeftovers();
  const logFolder = path.join(stateFolder, 'test-logs');
  rmSync(logFolder, { recursive: true, force: true });
  mkdirSync(logFolder, { recursive: true });
  const folder = mkdtempSync(path.join(tmpdir(), 'clearway-e2e-'));
  // Where a test may bring the words of licensed questionnaires; empty otherwise.
  const packs = path.join(folder, 'packs');
  mkdirSync(packs);
  const { file, reason } = await livekitBinary();
  if (!file) throw new Error(`The browser tests hold real visits and need a LiveKit server: ${reason}.`);
  await ensureBuild(dist, { forBench });

  const secrets = newSecrets();
  const [port, smtpPort, mediaPort, tcpPort, udpPort] = await Promise.all([
    freePort(),
    freePort(),
    freePort(),
    freePort(),
    freePort(),
  ]);
  const origin = `http://localhost:${port}`;
  const keys = { ...livekitKeys, apiSecret: secrets.livekitSecret, webhookSecret: secrets.livekitWebhookSecret };
  const livekit = { url: `ws://127.0.0.1:${mediaPort}`, ...keys };
  const postgres = await startThrowAwayPostgres();
  const database = { appUrl: postgres.appUrl(), ownerUrl: postgres.ownerUrl() };
  const settings = {
    CLEARWAY_PACKS_DIR: packs,
    ...programSettings({
      mode: 'test',
      origin,
      databaseUrl: database.appUrl,
      smtpUrl: `smtp://127.0.0.1:${smtpPort}`,
      nextAuthSecret: secrets.nextAuthSecret,
      livekit,
      dist,
    }),
  };
  const programs = [
    livekitProgram({ file, ports: { port: mediaPort, tcpPort, udpPort }, keys, origin, folder, logFolder }),
    ...clearwayPrograms({ settings, port, smtpPort, logFolder }),
  ];
  const killAll = () => programs.forEach((program) => program.kill());
  process.once('exit', killAll);
  const stop = async () => {
    control?.close();
    await Promise.all(programs.map((program) => program.stop(3000)));
    process.off('exit', killAll);
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
    forgetTestServers();
  };
  let control;
  try {
    await deploy(database);
    await Promise.all(programs.map((program) => program.start()));
    noteTestServers([...programs.map(({ pid }) => pid), postgres.pid()]);
    control = await openControl([...programs, { ...postgres, stop: postgres.halt }]);
  } catch (error) {
    await stop();
    throw error;
  }
  const { NODE_ENV: _, ...shared } = settings;
  const addresses = {
    ...shared,
    E2E_ORIGIN: origin,
    E2E_CONTROL: control.url,
    E2E_DATABASE_OWNER_URL: database.ownerUrl,
    E2E_LOGS: logFolder,
  };
  return { origin, addresses, stop };
}
