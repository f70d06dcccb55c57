import { expect, test } from 'vitest';
import { patientDay } from './patient-day';

const evening = new Date('2026-11-24T04:30:00Z'); // 23 November, 20:30 in Los Angeles

test.each([
  ['at home', ['America/Los_Angeles'], '2026-11-23'],
  ['in Tokyo it is tomorrow', ['Asia/Tokyo'], '2026-11-24'],
  ['in Honolulu it is still today', ['Pacific/Honolulu'], '2026-11-23'],
  ['signed up at home, now in Tokyo', ['America/Los_Angeles', 'Asia/Tokyo'], '2026-11-24'],
  ['signed up in Tokyo, now at home', ['Asia/Tokyo', 'America/Los_Angeles'], '2026-11-24'],
  ['no zone known', [null, undefined, 'Mars/Olympus'], '2026-11-23'],
] as const)('%s', (_, zones, day) => expect(patientDay(evening, ...zones)).toBe(day));

test('after midnight in New York the day has come there, and not yet at the clinic', () => {
  const night = new Date('2026-11-24T05:30:00Z');
  expect([patientDay(night, 'America/New_York'), patientDay(night)]).toEqual(['2026-11-24', '2026-11-23']);
});
