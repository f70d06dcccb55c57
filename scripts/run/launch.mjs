import { watchLaunchers } from '../machine/launcher.mjs';
import { wordsFor } from '../machine/sentence.mjs';
import { Supervisor } from './supervisor.mjs';
import { prepareAndRun } from './prepare.mjs';
import { forgetRunning, noteRunning } from './record.mjs';

/** Nothing outlives this, whatever a program does. Ctrl-C promises six seconds. */
const longestStopMs = 5500;

/** Runs Clearway until Ctrl-C; ends the process. Only Node's own modules may be imported before the packages are there. */
export function launch({ dev = false }) {
  let origin = '';
  let ending = false;
  const supervisor = new Supervisor({
    say: (line) => console.log(line),
    changed: () => noteRunning(supervisor.programs, origin),
  });

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end(0, 'Stopping …'));
  watchLaunchers(() => end(1, 'What started Clearway has gone: stopping.'));
  process.on('uncaughtException', (error) => end(1, wordsFor(error)));
  process.on('unhandledRejection', (error) => end(1, wordsFor(error)));

  prepareAndRun({ supervisor, dev, nowAt: (address) => (origin = address) }).catch((error) => end(1, wordsFor(error)));

  async function end(code, words) {
    if (ending) return;
    ending = true;
    console.log(`\n${words}`);
    const last = setTimeout(() => {
      supervisor.kill();
      process.exit(code || 1);
    }, longestStopMs);
    await supervisor.stop().catch(() => {});
    clearTimeout(last);
    if (origin) forgetRunning(); // another run's note is not ours to remove
    if (code === 0) console.log('Stopped. Everything is kept; npm start goes on from here.');
    process.exit(code);
  }
}
