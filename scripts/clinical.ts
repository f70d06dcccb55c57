import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { instrumentsPage } from './clinical/instruments-page';
import { namesPage } from './clinical/names-page';
import { rulesPage } from './clinical/rules-page';
import { trialsPage } from './clinical/trials-page';
import { wordsPage } from './clinical/words-page';

/** Writes the tables a clinician signs from the code that runs: `npm run clinical`. With `--check` it fails when they are stale. */
const pages = { instruments: instrumentsPage, names: namesPage, rules: rulesPage, trials: trialsPage, words: wordsPage };
const check = process.argv.includes('--check');

mkdirSync('docs/clinical', { recursive: true });
const stale = Object.entries(pages).flatMap(([name, write]) => {
  const file = `docs/clinical/${name}.md`;
  const text = write();
  if (readOrNothing(file) === text) return [];
  if (!check) writeFileSync(file, text);
  return [file];
});

for (const file of stale) process.stdout.write(`${check ? 'stale' : 'written'}  ${file}\n`);
if (check && stale.length > 0) {
  process.stderr.write(
    'The clinical tables do not match the code. Run npm run clinical and have a clinician look at the difference.\n',
  );
  process.exitCode = 1;
}

function readOrNothing(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
