import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryFacts, healthy } from '@/testing/facts';
import { aPack, bandsFrom } from '@/testing/packs';
import { decides, packEffect } from './pack-effect';
import { clinicPack } from './packs/clinic-2026-11';

const stricter = aPack({ bands: bandsFrom('systolicMmHg', { 'C-01': 130, 'R-05': 150, 'X-06': 170 }) });

test('a person under both limits is not touched', () => {
  expect(packEffect(healthy, clinicPack, stricter)).toBeNull();
});

test('a lower limit moves a person, and says which rules stop and start and why', () => {
  const shift = packEffect({ ...healthy, systolicMmHg: 172 }, clinicPack, stricter);
  expect(shift).toMatchObject({
    outcome: { from: 'NEEDS_CLINICIAN_REVIEW', to: 'LIKELY_NOT_ELIGIBLE' },
    priority: { from: 'P2', to: 'P2' },
  });
  expect(shift?.rules.map(({ id, from, to }) => `${id} ${from} ${to}`).sort()).toEqual(['R-05 met not-met', 'X-06 not-met met']);
  expect(shift?.rules.find(({ id }) => id === 'X-06')?.because).toContain('172');
});

test('a caution more is a change that decides nothing', () => {
  const shift = packEffect({ ...healthy, systolicMmHg: 134 }, clinicPack, stricter);
  expect(shift?.rules.map(({ id }) => id)).toEqual(['C-01']);
  expect(shift !== null && decides(shift)).toBe(false);
});

test('no pack differs from itself', () => {
  fc.assert(fc.property(arbitraryFacts, (facts) => packEffect(facts, clinicPack, clinicPack) === null));
});
