import { expect, test } from 'vitest';
import { sideBySide } from './side-by-side.mjs';
import { browserProjects, projectOf } from './browser-projects.mjs';
import { stations, testFiles, testsOf } from './stations.mjs';

const files = testFiles();

test.each(Object.entries(stations))('every folder that %s names has tests', (_, beginnings) => {
  for (const beginning of beginnings)
    expect(
      files.filter((file) => file.startsWith(beginning)),
      beginning,
    ).not.toEqual([]);
});

test.each(Object.keys(stations))('%s has tests of units, of the database and in the browser', (station) => {
  const { unit, db, e2e } = testsOf(station);
  for (const some of [unit, db, e2e]) expect(some.length).toBeGreaterThan(0);
  expect(files).toEqual(expect.arrayContaining([...unit, ...db, ...e2e]));
});

test('every browser test belongs to a station, and so does every test of the domain that is not shared', () => {
  const known = Object.values(stations).flat();
  const mustBelong = files.filter((file) => file.startsWith('e2e/') || /^src\/domain\/(?!shared\/)/.test(file));
  expect(mustBelong.filter((file) => !known.some((beginning) => file.startsWith(beginning)))).toEqual([]);
});

test('each browser project has tests', () => {
  const projects = files.filter((file) => file.startsWith('e2e/')).map(projectOf);
  expect([...new Set(projects)].toSorted()).toEqual([...browserProjects].toSorted());
});

test('side by side never more than asked are at work, and the results keep the order of the jobs', async () => {
  let working = 0;
  let most = 0;
  const jobs = [3, 1, 2, 1].map((turns, n) => async () => {
    most = Math.max(most, ++working);
    for (let turn = 0; turn < turns; turn++) await Promise.resolve();
    working--;
    return n;
  });
  expect(await sideBySide(2, jobs)).toEqual([0, 1, 2, 3]);
  expect(most).toBe(2);
});
