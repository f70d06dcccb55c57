import { expect, test } from 'vitest';
import { homeZone } from './time-zone';

test.each(['America/New_York', 'Europe/Madrid', 'Asia/Tokyo', 'Europe/London'])('%s is where somebody lives', (name) =>
  expect(homeZone(name)).toBe(name),
);

test.each([undefined, '', 'Nowhere/At_All', '../../etc', 'a'.repeat(200), 'America/New_York\n'])('%j is none', (name) =>
  expect(homeZone(name)).toBeNull(),
);

test.each(['UTC', 'Etc/UTC', 'GMT', 'Etc/GMT+8', 'Etc/Unknown'])(
  'a browser that says %s does not tell where anybody lives',
  (name) => expect(homeZone(name)).toBeNull(),
);
