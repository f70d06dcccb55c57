import { existsSync } from 'node:fs';
import path from 'node:path';
import { livekitBinary } from '../livekit/binary.mjs';
import { freePort, freePortNear, isPortFree } from '../machine/ports.mjs';
import { Sentence } from '../machine/sentence.mjs';
import { ensureBuild } from '../setup/build.mjs';
import { ensurePackages } from '../setup/packages.mjs';
import { logFolder, makeFolders, projectFolder, stateFolder } from '../setup/places.mjs';
import { keptSecrets } from '../setup/secrets.mjs';
import { livekitKeys, programSettings } from './environment.mjs';
import { noteRunning, settleEarlierRun } from './record.mjs';
import { welcome } from './welcome.mjs';

/** From a fresh clone, or from yesterday's, to a running Clearway and its address on the screen. */
export async function prepareAndRun({ supervisor, dev, nowAt }) {
  if (existsSync(path.join(projectFolder, '.env'))) process.loadEnvFile(path.join(projectFolder, '.env'));
  makeFolders();
  await settleEarlierRun();
  const port = await wishedPort();
  const origin = `http://localhost:${port}`;
  nowAt(origin);
  noteRunning([], origin);

  const secrets = keptSecrets();
  const ownMediaServer = process.env.LIVEKIT_URL ? null : livekitBinary();
  ownMediaServer?.catch(() => {}); // awaited below
  await ensurePackages();

  const { openDatabase } = await import('./open-database.mjs');
  const { appUrl, ownerUrl, isFresh } = await openDatabase({ supervisor, secrets });
  const livekit = await mediaServer({ supervisor, origin, secrets, binary: await ownMediaServer });
  const smtpPort = process.env.SMTP_URL ? null : await freePort();
  const dist = process.env.CLEARWAY_DIST || '.next';
  const settings = programSettings({
    mode: 'demo',
    origin,
    databaseUrl: appUrl,
    smtpUrl: process.env.SMTP_URL || `smtp://127.0.0.1:${smtpPort}`,
    nextAuthSecret: secrets.nextAuthSecret,
    livekit,
    dist,
  });
  const { checkSettings } = await import('./check-settings.mjs');
  await checkSettings(settings);
  if (!dev) await ensureBuild(dist);
  const { playScenes } = await import('./scenes.mjs');
  if (isFresh) await playScenes(ownerUrl, settings);

  const { clearwayPrograms } = await import('./programs.mjs');
  const { demoPeopleLines } = await import('./demo-people.mjs');
  const [people] = await Promise.all([
    demoPeopleLines(appUrl, origin),
    supervisor.start(...clearwayPrograms({ settings, port, smtpPort, logFolder, dev })),
  ]);
  console.log(welcome({ origin, people, hasOwnDatabase: !process.env.DATABASE_URL, video: livekit }));
}

async function wishedPort() {
  const port = Number(process.env.PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new Sentence(`PORT must be a number from 1 to 65535, not "${process.env.PORT}".`);
  if (port < 1024 && process.getuid?.())
    throw new Sentence(`Port ${port} is kept for root: choose one from 1024 on, such as PORT=3000 npm start`);
  if (!(await isPortFree(port)))
    throw new Sentence(
      `Port ${port} is used by another program. Stop that one, or choose another port: PORT=${port + 1} npm start`,
    );
  return port;
}

/** Resolves to the settings of a media server (the user's, or ours started now), or to { reason } for going without. */
async function mediaServer({ supervisor, origin, secrets, binary }) {
  if (!binary) {
    const { LIVEKIT_URL: url, LIVEKIT_API_KEY: apiKey, LIVEKIT_API_SECRET: apiSecret } = process.env;
    if (!apiKey || !apiSecret)
      throw new Sentence('LIVEKIT_URL is set: set LIVEKIT_API_KEY and LIVEKIT_API_SECRET of that server too.');
    return {
      url,
      apiKey,
      apiSecret,
      webhookKey: process.env.LIVEKIT_WEBHOOK_KEY || apiKey,
      webhookSecret: process.env.LIVEKIT_WEBHOOK_SECRET || apiSecret,
    };
  }
  if (!binary.file) return { url: '', reason: binary.reason };
  const ports = { port: await freePortNear(7880), tcpPort: await freePortNear(7881), udpPort: await freePort() };
  const keys = { ...livekitKeys, apiSecret: secrets.livekitSecret, webhookSecret: secrets.livekitWebhookSecret };
  const { livekitProgram } = await import('./programs.mjs');
  await supervisor.start(livekitProgram({ file: binary.file, ports, keys, origin, folder: stateFolder, logFolder }));
  return { url: `ws://127.0.0.1:${ports.port}`, ...keys };
}
