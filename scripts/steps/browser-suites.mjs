import { wordsFor } from '../machine/sentence.mjs';
import { startServers } from '../run/servers.mjs';
import { ensureBuild } from '../setup/build.mjs';
import { testBuildFolder } from '../setup/places.mjs';
import { browserTests } from './suites.mjs';

/** Makes the build that the browser tests use, ahead of them. What is wrong with it is said when they need it. */
export const buildForBrowsers = () => ensureBuild(testBuildFolder).catch(() => false);

/**
 * Playwright projects one after the other, on one start of all servers. Without servers no browser test can run: that is one
 * failure, with the reason.
 * @param {{ project: string, files?: string[] }[]} suites
 * @param {Record<string, string>} tools
 */
export async function browserSuites(suites, tools) {
  const began = Date.now();
  let servers;
  try {
    servers = await startServers();
  } catch (error) {
    console.log(`\n${wordsFor(error)}`);
    return [{ name: 'servers for the browser tests', passed: 0, failed: 1, seconds: (Date.now() - began) / 1000 }];
  }
  const results = [];
  try {
    for (const { project, files } of suites) results.push(await browserTests(project, { ...tools, ...servers.addresses }, files));
  } finally {
    await servers.stop();
  }
  return results;
}
