import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildPrograms } from './build-programs.mjs';

/** Makes a finished build ready to be served. `dist`: its folder; `first`: what must run before any other script. */
export async function finishBuild(dist, first) {
  putFirst(dist, first);
  hintCompiling(dist);
  compress(dist);
  await buildPrograms(dist);
}

/** Puts `first` before the code that loads all other scripts. */
function putFirst(dist, first) {
  for (const script of startingScripts(dist)) {
    const text = readFileSync(script, 'utf8');
    if (path.basename(script).startsWith('turbopack-') && !text.includes(first)) writeFileSync(script, `${first}\n${text}`);
  }
}

/** The scripts that every page starts with: the framework, and what loads the rest. */
function startingScripts(dist) {
  const { rootMainFiles } = JSON.parse(readFileSync(path.join(dist, 'build-manifest.json'), 'utf8'));
  return rootMainFiles.map((file) => path.join(dist, file));
}

const hint = '//# allFunctionsCalledOnLoad\n';

/**
 * Marks the scripts that every page starts with (the framework), so that the browser compiles their functions beside the
 * page while they load, and not one by one on the page's own thread when they are first called. Browsers that do not know
 * the mark read a comment. Source: https://v8.dev/blog/explicit-compile-hints
 */
function hintCompiling(dist) {
  for (const script of startingScripts(dist)) {
    const text = readFileSync(script, 'utf8');
    if (!text.startsWith(hint)) writeFileSync(script, hint + text);
  }
}

/** Writes each file's compressed form beside it once, so that no server has to while somebody waits. */
function compress(dist) {
  const folder = path.join(dist, 'static');
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(?:js|css|svg)$/.test(file)) continue;
    const whole = path.join(folder, file);
    writeFileSync(`${whole}.gz`, gzipSync(readFileSync(whole), { level: 9 }));
  }
}
