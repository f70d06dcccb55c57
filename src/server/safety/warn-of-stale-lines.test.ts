import { expect, test } from 'vitest';
import { crisisLines } from '@/domain/shared/crisis-lines';
import { warnOfStaleLines } from './warn-of-stale-lines';

const idsWhere = (isStale: (lastVerified: string | null) => boolean) =>
  crisisLines.filter(({ lastVerified }) => isStale(lastVerified)).map(({ id }) => id);

test('a crisis number that was compared within a year is not warned of, an older one is', () => {
  const now = new Date('2027-03-02T10:00:00Z');
  expect(warnOfStaleLines({ now })).toEqual(idsWhere((day) => day === null || day < '2026-03-02'));
});

test('after years without a comparison every one of them is', () => {
  expect(warnOfStaleLines({ now: new Date('2099-01-01T00:00:00Z') })).toEqual(idsWhere(() => true));
});
