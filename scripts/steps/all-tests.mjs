import { livekitBinary } from '../livekit/binary.mjs';
import { endWith, wordsFor } from '../machine/sentence.mjs';
import { ensureChromium } from '../setup/chromium.mjs';
import { ensureLibfaketime } from '../setup/libfaketime.mjs';
import { ensurePackages } from '../setup/packages.mjs';
import { makeFolders } from '../setup/places.mjs';

/**
 * Prepares the machine, then runs every kind of test, or those of one `station`. No failure keeps the later ones from running and
 * being counted.
 * @param {string} [station] a key of ./stations.mjs
 */
export async function runAllTests(station) {
  process.on('SIGINT', () => process.exit(130));
  process.on('SIGTERM', () => process.exit(143));
  const began = Date.now();
  const tools = await prepare().catch(endWith);
  await ensureChromium().catch((error) => console.log(`\n${wordsFor(error)}\n`));

  const { showResults } = await import('./results.mjs');
  let leftOut;
  const results = [];
  if (station === undefined) {
    results.push(...(await everything(tools)));
    leftOut = await underMovedClock(tools).then(
      (moved) => void results.push(...moved),
      (error) => wordsFor(error),
    );
  } else results.push(...(await ofStation(station, tools)));

  if (leftOut) console.log(`\nNot run, and not counted: ${leftOut}`);
  console.log(`\n${Math.round((Date.now() - began) / 1000)} s in all`);
  process.exit(showResults(results) ? 0 : 1);
}

/** Resolves to the environment that names what was found or built. */
async function prepare() {
  makeFolders();
  const media = livekitBinary();
  media.catch(() => {});
  await ensurePackages();
  const { file, reason } = await media;
  if (!file) console.log(`\nWhat needs a LiveKit server will fail: ${reason}.\n`);
  return file ? { LIVEKIT_SERVER: file } : {};
}

async function everything(tools) {
  const { browserProjects } = await import('./browser-projects.mjs');
  const { browserSuites, buildForBrowsers } = await import('./browser-suites.mjs');
  const { checks } = await import('./checks.mjs');
  const { sideBySide } = await import('./side-by-side.mjs');
  const { report } = await import('./step.mjs');
  const { vitestProject } = await import('./suites.mjs');
  const counted = checks.map((check) => async () => {
    const result = await check();
    report(result);
    return { ...result, passed: result.ok ? 1 : 0, failed: result.ok ? 0 : 1 };
  });
  // Two at a time: that is what a small machine has cores for. The build, most of it on one core, goes beside the units.
  const results = await sideBySide(2, counted);
  const [units] = await Promise.all([vitestProject('unit', tools), buildForBrowsers()]);
  results.push(units, await vitestProject('db', tools));
  return [
    ...results,
    ...(await browserSuites(
      browserProjects.map((project) => ({ project })),
      tools,
    )),
  ];
}

async function ofStation(station, tools) {
  const { browserProjects, projectOf } = await import('./browser-projects.mjs');
  const { browserSuites } = await import('./browser-suites.mjs');
  const { testsOf } = await import('./stations.mjs');
  const { vitestProject } = await import('./suites.mjs');
  const { unit, db, e2e } = testsOf(station);
  const results = [await vitestProject('unit', tools, { files: unit }), await vitestProject('db', tools, { files: db })];
  const suites = browserProjects
    .map((project) => ({ project, files: e2e.filter((file) => projectOf(file) === project) }))
    .filter(({ files }) => files.length > 0);
  return [...results, ...(await browserSuites(suites, tools))];
}

/** The tests that name a day, on other days. A machine that has no libfaketime says so, and the rest counts. */
async function underMovedClock(tools) {
  const library = await ensureLibfaketime();
  const { runSmallSet } = await import('../days/run-moments.mjs');
  return await runSmallSet(library, { tools });
}
