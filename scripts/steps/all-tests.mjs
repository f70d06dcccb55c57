import { livekitBinary } from '../livekit/binary.mjs';
import { endWith, wordsFor } from '../machine/sentence.mjs';
import { ensureChromium } from '../setup/chromium.mjs';
import { ensureLibfaketime } from '../setup/libfaketime.mjs';
import { ensurePackages } from '../setup/packages.mjs';
import { makeFolders } from '../setup/places.mjs';

/** Prepares the machine, then runs every kind of test. No failure keeps the later ones from running and being counted. */
export async function runAllTests() {
  process.on('SIGINT', () => process.exit(130));
  process.on('SIGTERM', () => process.exit(143));
  const began = Date.now();
  let tools;
  try {
    makeFolders();
    const media = livekitBinary();
    media.catch(() => {});
    await ensurePackages();
    const { file, reason } = await media;
    if (!file) console.log(`\nWhat needs a LiveKit server will fail: ${reason}.\n`);
    tools = file ? { LIVEKIT_SERVER: file } : {};
  } catch (error) {
    endWith(error);
  }
  await ensureChromium().catch((error) => console.log(`\n${wordsFor(error)}\n`));

  const { checks } = await import('./checks.mjs');
  const { showResults } = await import('./results.mjs');
  const { report } = await import('./step.mjs');
  const { browserTests, vitestProject } = await import('./suites.mjs');
  const results = [];
  for (const check of checks) {
    const result = await check();
    report(result);
    results.push({ ...result, passed: result.ok ? 1 : 0, failed: result.ok ? 0 : 1 });
  }
  const suites = [
    () => vitestProject('unit', tools),
    () => vitestProject('db', tools),
    () => browserTests('people', tools),
    () => browserTests('calls', tools),
    () => browserTests('faults', tools),
  ];
  for (const suite of suites) results.push(await suite());
  const leftOut = await underMovedClock(tools).then(
    (moved) => void results.push(...moved),
    (error) => wordsFor(error),
  );

  if (leftOut) console.log(`\nNot run, and not counted: ${leftOut}`);
  console.log(`\n${Math.round((Date.now() - began) / 1000)} s in all`);
  process.exit(showResults(results) ? 0 : 1);
}

/** The tests that name a day, on other days. A machine that has no libfaketime says so, and the rest counts. */
async function underMovedClock(tools) {
  const library = await ensureLibfaketime();
  const { runSmallSet } = await import('../days/run-moments.mjs');
  return await runSmallSet(library, { tools });
}
