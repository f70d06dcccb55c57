import { expect, test } from 'vitest';
import { ReportedTrial } from '@/domain/answers/value';
import { newTrial, withAmount, withOutcome } from './reported-trial';

const fields = (given: Record<string, string>) => (name: string) => given[name] ?? '';
const named = newTrial('0198c000-0000-7000-8000-000000000001', 'Zoloft');

test.each([
  ['a chip', { dose: '100', weeks: '6' }, { doseMgPerDay: 100, weeks: 6 }],
  ['not remembered is said, not left out', { dose: 'unknown', weeks: 'unknown' }, { doseMgPerDay: 'unknown', weeks: 'unknown' }],
  ['nothing chosen is not "unknown"', {}, { doseMgPerDay: null, weeks: null }],
] as const)('amount: %s', (_, given, expected) => {
  const trial = withAmount(named, null, fields(given));
  expect(trial).toMatchObject(expected);
  expect(ReportedTrial.safeParse(trial).success).toBe(true);
});

test('an amount that was written wins over a chip', () => {
  expect(withAmount(named, 37.5, fields({ dose: '100' }))).toMatchObject({ doseMgPerDay: 37.5, weeks: null });
});

test('how it went keeps what was reported before, and nothing that is not offered', () => {
  const trial = withOutcome({ ...named, weeks: 6 }, fields({ better: '0', 'most-days': 'no', why: 'bored', episode: 'unsure' }));
  expect(trial).toMatchObject({
    weeks: 6,
    improvementPercent: 0,
    tookMostDays: 'no',
    stopReason: null,
    inCurrentEpisode: 'unsure',
  });
  expect(ReportedTrial.safeParse(trial).success).toBe(true);
});
