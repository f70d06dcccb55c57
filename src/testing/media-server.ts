import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { hasMovedClock } from '../../scripts/days/real-clock.mjs';
import { livekitBinary } from '../../scripts/livekit/binary.mjs';
import { livekitConfig } from '../../scripts/livekit/config.mjs';
import { freePort } from '../../scripts/machine/ports.mjs';

const keys = {
  LIVEKIT_API_KEY: 'test-app',
  LIVEKIT_API_SECRET: 'for-media-tests-only-0123456789abcdef',
  LIVEKIT_WEBHOOK_KEY: 'test-webhook',
  LIVEKIT_WEBHOOK_SECRET: 'for-webhook-tests-only-0123456789abcd',
};

/**
 * For a test in which the media server judges a moment of ours, or we one of the server's. No library reaches the clock of a Go
 * program, so under a moved clock (`npm run test:days`) such a test is left out.
 */
export const needsOneClock = { skip: hasMovedClock() };

export type TestMediaServer = { url: string; httpUrl: string; stop: () => Promise<void>; start: () => Promise<void> };

/**
 * A real media server for one test file, with the settings of this process pointing to it. Call before anything reads `env()`.
 */
export async function startMediaServer(webhookUrl?: string): Promise<TestMediaServer> {
  const [port, tcpPort, udpPort] = [await freePort(), await freePort(), await freePort()];
  const folder = mkdtempSync(path.join(tmpdir(), 'clearway-media-'));
  const file = path.join(folder, 'livekit.yaml');
  const config = livekitConfig({
    port,
    tcpPort,
    udpPort,
    apiKey: keys.LIVEKIT_API_KEY,
    apiSecret: keys.LIVEKIT_API_SECRET,
    webhookKey: keys.LIVEKIT_WEBHOOK_KEY,
    webhookSecret: keys.LIVEKIT_WEBHOOK_SECRET,
    webhookUrl: webhookUrl ?? 'http://127.0.0.1:9/',
  });
  writeFileSync(file, config, { mode: 0o600 });
  const program = await livekitBinary();
  if (program.file === undefined) throw new Error(program.reason);
  const httpUrl = `http://127.0.0.1:${port}`;
  const url = `ws://127.0.0.1:${port}`;
  Object.assign(process.env, keys, { LIVEKIT_URL: url });

  let running: ReturnType<typeof spawn> | null = null;
  const start = async (): Promise<void> => {
    running = spawn(program.file, ['--config', file], { stdio: 'ignore' });
    const failed = once(running, 'error').then(([error]) => Promise.reject(error));
    await Promise.race([answers(httpUrl), failed]);
  };
  const stop = async (): Promise<void> => {
    if (running === null || running.exitCode !== null) return;
    const gone = once(running, 'exit');
    running.kill('SIGKILL');
    await gone;
    running = null;
  };
  await start();
  return { url, httpUrl, start, stop };
}

async function answers(httpUrl: string) {
  for (let tries = 0; tries < 200; tries++) {
    if (
      await fetch(httpUrl)
        .then((reply) => reply.ok)
        .catch(() => false)
    )
      return;
    await wait(50);
  }
  throw new Error('the media server does not answer');
}

/** Whether the media server would let this token in: the HTTP status of its own check before a connection. */
export async function statusOfJoin(server: TestMediaServer, token: string): Promise<number> {
  const reply = await fetch(`${server.httpUrl}/rtc/validate?access_token=${encodeURIComponent(token)}`);
  await reply.body?.cancel();
  return reply.status;
}
