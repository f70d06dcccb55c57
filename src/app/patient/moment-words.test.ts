import { expect, test } from 'vitest';
import { momentWords } from './moment-words';

const clinic = { locale: 'en', timeZone: 'America/Los_Angeles' } as const;

test('whoever lives by the clinic’s clock reads one time, with the zone by its name', () => {
  expect(momentWords('2026-11-28T00:00:00Z', clinic)).toEqual({
    own: 'Friday, November 27 at 4:00 PM Pacific Time',
    clinic: null,
  });
  expect(momentWords('2027-07-01T23:00:00Z', clinic).own).toBe('Thursday, July 1 at 4:00 PM Pacific Time');
});

test('whoever lives elsewhere reads their own time, and the clinic’s beside it', () => {
  expect(momentWords('2026-11-28T00:00:00Z', { ...clinic, timeZone: 'America/New_York' })).toEqual({
    own: 'Friday, November 27 at 7:00 PM Eastern Time',
    clinic: 'Friday, November 27 at 4:00 PM Pacific Time',
  });
});

test('the words are Spanish for who reads Spanish', () => {
  expect(momentWords('2026-11-28T00:00:00Z', { ...clinic, locale: 'es' }).own).toMatch(/viernes.*noviembre.*Pacífico/);
});
