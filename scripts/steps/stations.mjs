import { readdirSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from '../setup/places.mjs';

const matrix = 'src/server/api/access-matrix';

/** By station of the product: how the paths of its tests begin. A test may belong to two. */
export const stations = {
  answers: [
    ...['src/domain/answers/', 'src/domain/instruments/', 'src/domain/numbers/', 'src/server/answers/'],
    ...['src/app/patient/', 'src/ui/questionnaire/', 'src/ui/drafts/', `${matrix}/answers.`],
    ...['e2e/1-answers/', 'e2e/faults/answers-', 'e2e/faults/licensed-words.'],
  ],
  screening: [
    ...['src/domain/screening/', 'src/domain/conditions/', 'src/domain/medicines/', 'src/domain/treatments/'],
    ...['src/domain/instruments/', 'src/server/screening/', 'scripts/recipe/', `${matrix}/rules.`, 'e2e/2-screening/result.'],
  ],
  queue: ['src/domain/queue/', 'src/server/queue/', 'src/app/reviewer/', `${matrix}/queue.`, 'e2e/3-queue/'],
  visit: [
    ...['src/domain/visit/', 'src/server/visit/', 'src/server/video/', 'src/app/consultant/', `${matrix}/visit.`],
    ...['e2e/4-visit/', 'e2e/journeys/', 'e2e/faults/video-'],
  ],
  safety: [
    ...['src/domain/safety/', 'src/server/safety/', `${matrix}/alerts.`],
    ...['e2e/2-screening/alerts.', 'e2e/faults/alerts-', 'e2e/faults/help-'],
  ],
  access: ['src/domain/access/', 'src/server/auth/', 'src/server/api/', 'src/testing/access-matrix/', 'e2e/threats/'],
};

/** All test files, relative to the project, with slashes. */
export function testFiles() {
  return ['src', 'scripts', 'e2e'].flatMap((folder) =>
    readdirSync(path.join(projectFolder, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:test|spec)\.ts$/.test(file))
      .map((file) => path.posix.join(folder, file.split(path.sep).join('/'))),
  );
}

/** The tests of a station: { unit, db, e2e }, each a list of files. */
export function testsOf(station) {
  const files = testFiles().filter((file) => stations[station].some((beginning) => file.startsWith(beginning)));
  return {
    unit: files.filter((file) => file.endsWith('.test.ts') && !file.endsWith('.db.test.ts')),
    db: files.filter((file) => file.endsWith('.db.test.ts')),
    e2e: files.filter((file) => file.endsWith('.spec.ts')),
  };
}
