import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const hint = '//# allFunctionsCalledOnLoad\n';

/**
 * Marks the scripts that every page starts with (the framework), so that the browser compiles their functions beside the
 * page while they load, and not one by one on the page's own thread when they are first called. Browsers that do not know
 * the mark read a comment. `dist`: the folder of a finished build.
 * Source: https://v8.dev/blog/explicit-compile-hints
 */
export function hintCompiling(dist) {
  const { rootMainFiles } = JSON.parse(readFileSync(path.join(dist, 'build-manifest.json'), 'utf8'));
  for (const file of rootMainFiles) {
    const script = path.join(dist, file);
    const text = readFileSync(script, 'utf8');
    if (!text.startsWith(hint)) writeFileSync(script, hint + text);
  }
}
