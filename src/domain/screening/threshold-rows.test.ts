import { expect, test } from 'vitest';
import { english } from '@/i18n/english';
import { clinicPack } from './packs/clinic-2026-11';
import { isCutOff } from './rules/from-band';
import { thresholdRows } from './threshold-rows';

/** Every number and word that decides, wherever it stands in the pack. */
function leaves(value: unknown, key = ''): (number | string)[] {
  if (typeof value === 'number') return [value];
  if (typeof value === 'string') return key === 'source' || key === 'rule' || key === 'trialsSource' ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((one) => leaves(one));
  if (value === null) return [];
  // Where a cut-off ends is not its own number: it is where the next band begins.
  return Object.entries(value as object)
    .filter(([name]) => !(name === 'below' && isCutOff((value as { rule: string }).rule)))
    .flatMap(([name, one]) => leaves(one, name));
}

test('the table shows every number of the pack, none twice and none forgotten', () => {
  const shown = thresholdRows(clinicPack).flatMap(({ from, below }) => (below === null ? [from] : [from, below]));
  expect([...shown].sort()).toEqual(leaves(clinicPack.thresholds).sort());
});

test.each(thresholdRows(clinicPack))('$name has words and a source', ({ name, source }) => {
  expect(english.rules.threshold[name]).toMatch(/\w/);
  expect(source.trim()).not.toBe('');
});
