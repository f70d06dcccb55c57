import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { livekitConfig } from '../livekit/config.mjs';
import { projectFolder } from '../setup/places.mjs';
import { Program } from './program.mjs';
import { answersHttp, listensOn, says } from './ready.mjs';

const nextProgram = path.join(projectFolder, 'node_modules', 'next', 'dist', 'bin', 'next');

/**
 * The programs of one running copy beside its database: application, worker, and for the demo a mailbox. `settings` as
 * `programSettings` makes them; `dev` serves from the sources instead of the build.
 */
export function clearwayPrograms({ settings, port, smtpPort, logFolder, dev = false }) {
  const env = { ...process.env, ...settings };
  const common = { file: process.execPath, cwd: projectFolder, env };
  const log = (name) => path.join(logFolder, `${name}.log`);
  const built = (name) => [path.join('scripts', 'run-built.mjs'), name];
  const program = (name, source) => (dev ? ['--import', 'tsx', source] : built(name));
  return [
    new Program({
      ...common,
      env: { ...env, PORT: String(port), ...(dev ? { NODE_ENV: 'development' } : {}) },
      name: 'application',
      args: dev ? [nextProgram, 'dev', '-H', 'localhost', '-p', String(port)] : built('serve'),
      log: log('application'),
      ready: answersHttp(`${settings.APP_ORIGIN}/api/health/live`),
    }),
    new Program({
      ...common,
      name: 'worker',
      args: program('worker', 'src/jobs/worker.ts'),
      log: log('worker'),
      ready: says('worker.ready'),
    }),
    ...(smtpPort
      ? [
          new Program({
            ...common,
            name: 'mailbox',
            args: program('mailbox', 'src/jobs/demo-mailbox.ts'),
            log: log('mailbox'),
            ready: listensOn(smtpPort),
          }),
        ]
      : []),
  ];
}

/** A media server of our own; `folder` takes its settings, which hold keys. */
export function livekitProgram({ file, ports, keys, origin, folder, logFolder }) {
  const config = path.join(folder, 'livekit.yaml');
  writeFileSync(config, livekitConfig({ ...ports, ...keys, webhookUrl: `${origin}/api/livekit/webhook` }), { mode: 0o600 });
  return new Program({
    name: 'media server',
    file,
    args: ['--config', config],
    cwd: folder,
    env: process.env,
    log: path.join(logFolder, 'livekit.log'),
    ready: answersHttp(`http://127.0.0.1:${ports.port}`),
    sayStopTwice: true,
  });
}
