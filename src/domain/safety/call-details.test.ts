import { expect, test } from 'vitest';
import { newestCallDetails } from './call-details';

const at = (hour: number) => new Date(Date.UTC(2026, 10, 23, hour));
const read = (shown: string) => [{ shown, href: null, extension: null }];
const check = (saidAt: Date, callPhone: string | null, placeNow: string | null) => ({ saidAt, callPhone, placeNow });

test('the newest number and the newest place count, each by itself', () => {
  const all = [check(at(1), '626 555 0142', 'at home'), check(at(2), null, 'at my sister’s'), check(at(3), '626 555 0117', null)];
  expect(newestCallDetails(all, at(2), read)).toEqual({
    phone: { parts: read('626 555 0117'), at: at(3).toISOString() },
    place: { text: 'at my sister’s', at: at(2).toISOString() },
  });
});

test('what was said more than a day before the alert rose is of another day', () => {
  const all = [check(at(1), '626 555 0142', 'at home')];
  expect(newestCallDetails(all, at(25), read).place?.text).toBe('at home');
  expect(newestCallDetails(all, at(26), read)).toEqual({ phone: null, place: null });
});
