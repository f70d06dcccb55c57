import { defineConfig } from '@playwright/test';
import { systemChromium } from './scripts/setup/chromium.mjs';
import { calls, faults } from './scripts/steps/browser-projects.mjs';

/** Chromium's fake camera and microphone; nothing asks the person, nothing calls home. */
const mediaArgs = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-fake-ui-for-media-stream',
  '--use-fake-device-for-media-stream=fps=30,device-count=2',
  '--autoplay-policy=no-user-gesture-required',
];
const sandboxArgs = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export default defineConfig({
  testDir: 'e2e',
  // Calls fill both cores of a small machine, and faults take programs away from everybody: each of the two runs apart, one
  // test at a time. npm run test:e2e -- --project=calls --workers 1
  projects: [
    { name: 'people', testIgnore: [...calls, ...faults] },
    { name: 'calls', testMatch: calls },
    { name: 'faults', testMatch: faults },
  ],
  globalSetup: './e2e/servers.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  // No test measures time: what hangs is found by the waits below, on a busy machine too.
  timeout: 600_000,
  expect: { timeout: 30_000 },
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [['list'], ['json']] : [['list']],
  outputDir: 'test-results',
  use: {
    // Set by e2e/servers.ts before the workers read this file.
    baseURL: process.env.E2E_ORIGIN,
    actionTimeout: 60_000,
    navigationTimeout: 60_000,
    locale: 'en-US',
    timezoneId: 'America/Los_Angeles',
    viewport: { width: 1280, height: 800 },
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: systemChromium(), args: [...mediaArgs, ...sandboxArgs] },
  },
});
