import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { run } from '../machine/command.mjs';
import { during } from '../machine/progress.mjs';
import { Sentence } from '../machine/sentence.mjs';
import { canInstallDebianPackages, installDebianPackage } from './debian-package.mjs';

/** The system's Chromium (or the file named by CLEARWAY_CHROMIUM); undefined when there is none. */
export function systemChromium() {
  if (process.env.CLEARWAY_CHROMIUM) return process.env.CLEARWAY_CHROMIUM;
  const usual = [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ];
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const places = (process.env.PATH ?? '').split(path.delimiter).flatMap((folder) => names.map((name) => path.join(folder, name)));
  return [...places, '/usr/bin/chromium', ...usual].find(canRun);
}

/** Makes sure there is a browser for the tests: the system's, Playwright's own, or one installed now. */
export async function ensureChromium() {
  if (systemChromium()) return;
  const { chromium } = await import('@playwright/test');
  if (existsSync(chromium.executablePath())) return;
  if (canInstallDebianPackages()) return await installDebianPackage('chromium', 'Chromium');
  const playwright = path.join('node_modules', '@playwright', 'test', 'cli.js');
  const { ok } = await during('Fetching a browser', () => run(process.execPath, [playwright, 'install', 'chromium']));
  if (!ok)
    throw new Sentence('The browser tests need Chromium: install the package "chromium", or name one in CLEARWAY_CHROMIUM.');
}

function canRun(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
