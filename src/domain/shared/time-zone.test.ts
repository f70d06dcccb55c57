import { expect, test } from 'vitest';
import { knownZone } from './time-zone';

test.each(['America/New_York', 'Europe/Madrid', 'Asia/Tokyo', 'UTC'])('%s is a zone', (name) =>
  expect(knownZone(name)).toBe(name),
);

test.each([undefined, '', 'Nowhere/At_All', '../../etc', 'a'.repeat(200), 'America/New_York\n'])('%j is none', (name) =>
  expect(knownZone(name)).toBeNull(),
);
