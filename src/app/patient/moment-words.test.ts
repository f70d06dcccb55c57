import { expect, test } from 'vitest';
import { inWords, onRecord, timeInWords } from './clinic-time';
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
  expect(inWords(at, 'en')).toBe(held('Friday, November 27 at 2:40_PM_Pacific Time'));
  expect(timeInWords(at, 'es')).toBe(held('2:40_p.m._hora del Pacífico'));
  expect(onRecord(at, clinic)).toBe(held('November 27, 2026 at 2:40_PM_Pacific Time'));
});
