// node scripts/fence.mjs            writes .oxlintrc.json from the list of floors, stations and vendors
// node scripts/fence.mjs --verify   fails when the file differs from the list
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { lintConfig } from './fence/config.mjs';
import { endWith, Sentence } from './machine/sentence.mjs';
import { command } from './steps/step.mjs';

const file = fileURLToPath(new URL('../.oxlintrc.json', import.meta.url));

try {
  const wanted = JSON.stringify(lintConfig());
  if (process.argv[2] !== '--verify') {
    writeFileSync(file, `${JSON.stringify(lintConfig(), null, 2)}\n`);
    spawnSync(process.execPath, [command('@biomejs/biome', 'biome'), 'format', '--write', file], { stdio: 'inherit' });
  } else if (JSON.stringify(JSON.parse(readFileSync(file, 'utf8'))) !== wanted)
    throw new Sentence('.oxlintrc.json is made by `node scripts/fence.mjs`: change scripts/fence/zones.mjs and run it.');
} catch (error) {
  endWith(error);
}
