import { expect, test } from 'vitest';
import { alertForSafeNow, newestCheck, RecordSafetyCheck } from './safety-check';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 23, 18, minute));

test('not safe pages at once, not sure is a call the same day, safe asks for nothing', () => {
  expect(alertForSafeNow).toEqual({ no: 'STAT', unsure: 'P1', yes: null });
});

test('each question keeps its own newest answer', () => {
  const checks = [
    { safeNow: 'no', company: 'no', saidAt: at(1) },
    { safeNow: null, company: 'coming', saidAt: at(2) },
    { safeNow: 'unsure', company: null, saidAt: at(3) },
  ] as const;
  expect(newestCheck(checks)).toEqual({
    safeNow: { answer: 'unsure', at: at(3).toISOString() },
    company: { answer: 'coming', at: at(2).toISOString() },
  });
});

test('what was never answered is unknown, and neither yes nor no', () => {
  expect(newestCheck([])).toEqual({ safeNow: null, company: null });
});

test('a form without either answer says nothing', () => {
  const given = { checkId: '0191f0a0-0000-7000-8000-000000000000', safeNow: null, company: null };
  expect(RecordSafetyCheck.safeParse(given).success).toBe(false);
  expect(RecordSafetyCheck.safeParse({ ...given, company: 'no' }).success).toBe(true);
});
