import { expect, test } from 'vitest';
import { startingAlertTiming } from '@/domain/screening/alert-timing';
import type { Disposition, OutreachOutcome } from './alert-outreach';
import { caringContactOf } from './caring-contact';

const closedAt = new Date('2026-11-24T10:00Z');
const hoursLater = (hours: number) => new Date(closedAt.getTime() + hours * 3_600_000);
const due = (
  given: { disposition?: Disposition; tries?: [OutreachOutcome, number][]; atHours?: number } = {},
  closed: Date | null = closedAt,
) =>
  caringContactOf(
    {
      closedAt: closed,
      disposition: closed === null ? null : (given.disposition ?? 'safe-plan-made'),
      outreach: (given.tries ?? []).map(([outcome, hours]) => ({ outcome, at: hoursLater(hours) })),
    },
    startingAlertTiming.caringContact,
    hoursLater(given.atHours ?? 1),
  );

test('after a closing one more contact is due between 24 and 72 hours later', () => {
  expect(due()).toEqual({ fromMs: hoursLater(24).getTime(), toMs: hoursLater(72).getTime() });
  for (const disposition of [
    'safe-no-further-need',
    'brought-forward',
    'handed-to-other-care',
    'emergency-services',
    'not-reached',
  ] as const)
    expect(due({ disposition })).not.toBeNull();
});

test('none is due while the alert is open, nor after one that was raised in error', () => {
  expect(due({}, null)).toBeNull();
  expect(due({ disposition: 'raised-in-error' })).toBeNull();
});

test('the patient who was reached or got the message without content was contacted; before the closing does not count', () => {
  expect(due({ tries: [['reached', -1]] })).not.toBeNull();
  expect(due({ tries: [['reached', 30]] })).toBeNull();
  expect(due({ tries: [['message-left', 30]] })).toBeNull();
  for (const outcome of ['no-answer', 'wrong-number', 'spoke-with-contact', 'welfare-check'] as const)
    expect(due({ tries: [[outcome, 30]] })).not.toBeNull();
});

test('what was never done stays in sight for a week after it was due', () => {
  expect(due({ atHours: 72 + 7 * 24 })).not.toBeNull();
  expect(due({ atHours: 72 + 7 * 24 + 1 })).toBeNull();
});
