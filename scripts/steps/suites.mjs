import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { command } from './step.mjs';

/**
 * One vitest project, or those `files` of it, counted from its JSON report. Resolves to { name, passed, failed, seconds }.
 * @param {string} project
 * @param {Record<string, string>} env
 * @param {{ name?: string, files?: string[] }} [options]
 */
export function vitestProject(project, env, { name = `${project} tests`, files = [] } = {}) {
  const args = (report) => [
    command('vitest'),
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...files,
  ];
  return counted(name, args, env, (report) => {
    // A file that cannot even be loaded has no tests to fail.
    const unloaded = report.testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.every((one) => one.status !== 'failed'),
    );
    return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length };
  });
}

/** Nobody waits for the machine alone: people wait for pages, letters and each other, so that two cores serve three of them. */
const workers = { people: 3, calls: 1, faults: 1 };

/**
 * One Playwright project, or those `files` of it, counted from its JSON report. Only `people` share the machine: calls fill
 * both cores of a small one, and `faults` kills programs under everybody's feet. With the addresses of servers in `env`
 * (scripts/run/servers.mjs) it uses those; else e2e/servers.ts starts its own.
 */
export function browserTests(project, env, files = []) {
  const args = () => [
    command('@playwright/test', 'playwright'),
    'test',
    `--project=${project}`,
    `--workers=${workers[project]}`,
    `--output=test-results/${project}`, // each run empties its folder
    ...files,
  ];
  return counted(`browser tests, ${project}`, args, env, ({ stats, errors }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
  }));
}

async function counted(name, args, env, count) {
  console.log(`\n── ${name}`);
  const began = Date.now();
  const folder = mkdtempSync(path.join(tmpdir(), 'clearway-report-'));
  const report = path.join(folder, 'report.json');
  const code = await showing(args(report), { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: report });
  const { passed, failed } = existsSync(report) ? count(JSON.parse(readFileSync(report, 'utf8'))) : { passed: 0, failed: 1 };
  rmSync(folder, { recursive: true, force: true });
  // A runner may fail though each test passed (an error outside of them): that is a failure too.
  return { name, passed, failed: failed || (code === 0 ? 0 : 1), seconds: (Date.now() - began) / 1000 };
}

function showing(args, env) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'inherit', 'inherit'] });
    child.once('error', () => resolve(1));
    child.once('close', (code) => resolve(code ?? 1));
  });
}
