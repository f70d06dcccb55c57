import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from '../setup/places.mjs';

const namesDay = /['"`]20\d\d-[01]\d-[0-3]\d/;

/** They bring the product into every state whose procedures take or compare a day, at the moment of the clock. */
const worlds = [
  'src/server/api/access-matrix/alerts.db.test.ts',
  'src/server/api/access-matrix/queue.db.test.ts',
  'src/server/api/access-matrix/visit.db.test.ts',
  'src/testing/scenes.db.test.ts',
];

/**
 * The test files of a project of vitest, relative to this project, in which a day that somebody wrote down may meet the clock:
 * those that name a calendar day. Nobody keeps this list: a test that comes to name one is in it.
 */
export function testsThatNameDay(project) {
  const isOfProject = (file) => file.endsWith('.db.test.ts') === (project === 'db');
  return ['src', 'scripts'].flatMap(testsIn).filter((file) => isOfProject(file) && (worlds.includes(file) || namesDayIn(file)));
}

const namesDayIn = (file) => namesDay.test(readFileSync(path.join(projectFolder, file), 'utf8'));

function testsIn(folder) {
  return readdirSync(path.join(projectFolder, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => path.posix.join(folder, file.split(path.sep).join('/')));
}
