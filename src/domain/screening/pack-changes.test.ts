import { expect, test } from 'vitest';
import { aPack, bandsFrom } from '@/testing/packs';
import { changesOfPack } from './pack-changes';
import { clinicPack } from './packs/clinic-2026-11';

test('a pack that only has another version changes nothing', () => {
  expect(changesOfPack(clinicPack, aPack())).toEqual({ thresholds: [], policies: [] });
});

test('each number that moves is named, with what it was', () => {
  const { thresholds } = changesOfPack(clinicPack, aPack({ bands: bandsFrom('gad7', { 'I-03': 8, 'C-05': 15 }) }));
  expect(thresholds).toEqual([
    expect.objectContaining({
      name: 'gad7',
      rule: 'I-03',
      from: 8,
      below: 15,
      was: expect.objectContaining({ from: 10, below: 15 }),
    }),
    // Only its source is another one: that is a change too.
    expect.objectContaining({ name: 'gad7', rule: 'C-05', from: 15, source: 'Demo source' }),
  ]);
});

test('a policy that asks for more is named whole', () => {
  const policies = clinicPack.policies.map((policy) => (policy.id === 'strict' ? { ...policy, agentsNeeded: 3 } : policy));
  expect(changesOfPack(clinicPack, aPack({ policies })).policies).toEqual([
    expect.objectContaining({ id: 'strict', agentsNeeded: 3 }),
  ]);
});
