import { expect, test } from 'vitest';
import {
  atClinic,
  clockInWords,
  dateInWords,
  dateWithWeekday,
  momentInList,
  momentInWords,
  momentOnRecord,
  timeInWords,
} from './in-words';
import { momentWords } from './moment-words';

const clinic = { locale: 'en', timeZone: 'America/Los_Angeles' } as const;
/** From the hour on the spaces hold together, so that no line breaks within a time. */
const held = (words: string) => words.replaceAll('_', '\u00A0');

test('whoever lives by the clinic’s clock reads one time, with the zone by its name', () => {
  expect(momentWords('2026-11-28T00:00:00Z', clinic)).toEqual({
    own: held('Friday, November 27 at 4:00_PM_Pacific Time'),
    clinic: null,
  });
  expect(momentWords('2027-07-01T23:00:00Z', clinic).own).toBe(held('Thursday, July 1 at 4:00_PM_Pacific Time'));
});

test('whoever lives elsewhere reads their own time, and the clinic’s beside it', () => {
  expect(momentWords('2026-11-28T00:00:00Z', { ...clinic, timeZone: 'America/New_York' })).toEqual({
    own: held('Friday, November 27 at 7:00_PM_Eastern Time'),
    clinic: held('Friday, November 27 at 4:00_PM_Pacific Time'),
  });
});

test('the words are Spanish for who reads Spanish', () => {
  expect(momentWords('2026-11-28T00:00:00Z', { ...clinic, locale: 'es' }).own).toBe(
    held('viernes, 27 de noviembre, 4:00_p.m._hora del Pacífico'),
  );
});

test('every page says a time in the same way', () => {
  const at = '2026-11-27T22:40:00Z';
  expect(momentInWords(at, atClinic('en'))).toBe(held('Friday, November 27 at 2:40_PM_Pacific Time'));
  expect(timeInWords(at, atClinic('es'))).toBe(held('2:40_p.m._hora del Pacífico'));
  expect(momentOnRecord(at, clinic)).toBe(held('November 27, 2026 at 2:40_PM_Pacific Time'));
  expect(momentOnRecord(at, { ...clinic, locale: 'es' })).toBe(held('27 de noviembre de 2026, 2:40_p.m._hora del Pacífico'));
});

test('a list says it shorter, and still with its zone', () => {
  const at = '2026-11-27T22:40:00Z';
  const short = (zoned: typeof clinic, parts?: 'weekday' | 'seconds') => momentInList(at, zoned, parts).replaceAll('\u00A0', ' ');
  expect(short(clinic)).toBe('Fri, Nov 27, 2:40 PM PT');
  expect(short(clinic, 'weekday')).toBe('Fri, 2:40 PM PT');
  expect(short(clinic, 'seconds')).toBe('Nov 27, 2:40:00 PM PT');
  expect(momentInList(at, { ...clinic, locale: 'es' }).replaceAll('\u00A0', ' ')).toBe('vie, 27 de nov, 2:40 p.m. PT');
});

test('a calendar date and a wall clock have no zone and never slide', () => {
  expect([dateInWords('2026-11-23', 'en'), dateInWords('2026-11-23', 'en', 'medium')]).toEqual([
    'November 23, 2026',
    'Nov 23, 2026',
  ]);
  expect([dateWithWeekday('2026-11-23', 'en'), dateWithWeekday('2026-11-23', 'es')]).toEqual([
    'Monday, November 23',
    'lunes, 23 de noviembre',
  ]);
  expect([clockInWords('08:30', 'en'), clockInWords('18:00', 'es')]).toEqual([held('8:30_AM'), held('6:00_p.m.')]);
});
