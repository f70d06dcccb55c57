import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { localDateOf } from '@/domain/shared/time/local-date';
import { systemLibfaketime } from '../setup/libfaketime.mjs';
import { movedClock } from './moved-clock.mjs';
import { moments, momentsNamed } from './moments.mjs';
import { hasMovedClock, withRealClock } from './real-clock.mjs';
import { testsThatNameDay } from './which-tests.mjs';

const clinicDay = (at: string) => localDateOf(Date.parse(at), 'America/Los_Angeles');
const weekday = (at: string) => new Date(clinicDay(at)).getUTCDay();

test.each<[string, (at: string) => boolean]>([
  ['a Saturday', (at) => weekday(at) === 6],
  ['the day on which the clocks go forward', (at) => clinicDay(at) === '2027-03-14'],
  ['the day on which they go back', (at) => clinicDay(at) === '2027-11-07'],
  ['the last day of a year', (at) => clinicDay(at).endsWith('-12-31')],
  ['a leap day', (at) => clinicDay(at) === '2028-02-29'],
  ['two years on', (at) => at > '2028-11-25'],
  ['a day that UTC has already left', (at) => clinicDay(at) < at.slice(0, 10)],
])('the moments hold %s', (_, fits) => expect(moments.some(({ at }) => fits(at))).toBe(true));

test('a moment is asked for by its name or as an instant, and anything else is said to be none', () => {
  expect(momentsNamed(['leap-day', '2030-01-01T12:00-08:00'])).toMatchObject({
    chosen: [{ at: '2028-02-29T18:00:00Z' }, { at: '2030-01-01T20:00:00.000Z' }],
  });
  for (const word of ['tomorrow', '2030-01-01', '2030-13-01T00:00Z']) expect(momentsNamed([word])).toEqual({ unknown: word });
});

test('a child with the real clock gets nothing of the moved one, and keeps everything else', () => {
  const moved = {
    PATH: '/bin',
    LD_PRELOAD: '/lib/faketime/libfaketime.so.1',
    FAKETIME: '+5s',
    FAKETIME_SHARED: 'x',
    NO_FAKE_STAT: '1',
  };
  expect(hasMovedClock(moved)).toBe(true);
  expect(withRealClock(moved)).toEqual({ PATH: '/bin' });
  const other = { ...moved, LD_PRELOAD: '/lib/libjemalloc.so:/lib/faketime/libfaketime.so.1' };
  expect(withRealClock(other)).toEqual({ PATH: '/bin', LD_PRELOAD: '/lib/libjemalloc.so' });
  const usual = { PATH: '/bin', LD_PRELOAD: '/lib/libjemalloc.so' };
  expect(hasMovedClock(usual)).toBe(false);
  expect(withRealClock(usual)).toBe(usual);
});

test('the small set holds the tests that name a day, and those of every state of the product', () => {
  const [unit, db] = [testsThatNameDay('unit'), testsThatNameDay('db')];
  expect(unit).toContain('src/domain/queue/clock.test.ts');
  expect(db).toEqual(
    expect.arrayContaining([
      'src/server/answers/consents.db.test.ts',
      'src/server/api/access-matrix/queue.db.test.ts',
      'src/server/api/access-matrix/visit.db.test.ts',
      'src/testing/scenes.db.test.ts',
    ]),
  );
  expect(unit.some((file) => db.includes(file))).toBe(false);
  expect(unit).not.toContain('src/domain/medicines/medicines.test.ts');
});

const library = systemLibfaketime();
test.skipIf(library === undefined || hasMovedClock())('libfaketime moves the clock of Node, and of what Node starts', () => {
  const at = '2028-03-01T02:30:00Z';
  const program = `process.stdout.write(require('node:child_process').execFileSync(process.execPath, ['-p', 'Date.now()']))`;
  const env = { ...process.env, ...movedClock(library ?? '', { at }, Date.now()) };
  const shownMs = Number(execFileSync(process.execPath, ['-e', program], { env }));
  expect(Math.abs(shownMs - Date.parse(at))).toBeLessThan(60_000);
});
