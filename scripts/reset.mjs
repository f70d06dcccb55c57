// npm run db:reset [-- --yes]: forgets all data of `npm start`; the next start plays the demo scenes anew.
import './machine/node-version.mjs';
import { rmSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { endWith, Sentence } from './machine/sentence.mjs';
import { settleEarlierRun } from './run/record.mjs';
import { databaseFolder } from './setup/places.mjs';

try {
  await settleEarlierRun(); // refuses while it runs
  const folder = databaseFolder();
  if (!process.argv.includes('--yes')) {
    const asking = createInterface({ input: process.stdin, output: process.stdout });
    const answer = await asking.question(`Remove all data in ${folder}? (yes/no) `);
    asking.close();
    if (answer.trim() !== 'yes') throw new Sentence('Nothing was removed.');
  }
  const { endLeftoverServer } = await import('./postgres/leftover.mjs');
  await endLeftoverServer(`${folder}/data`);
  rmSync(folder, { recursive: true, force: true });
  console.log('All data is gone. npm start begins anew.');
} catch (error) {
  endWith(error);
}
