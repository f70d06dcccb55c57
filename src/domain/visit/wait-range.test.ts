import { expect, test } from 'vitest';
import { waitRange } from './wait-range';

test.each([
  ['next, on time, consultant free', { ahead: 0, runningMinutes: null, untilScheduledMinutes: 0 }, [0, 10]],
  ['twelve minutes early', { ahead: 0, runningMinutes: null, untilScheduledMinutes: 12 }, [10, 25]],
  ['the agreed time has passed', { ahead: 0, runningMinutes: null, untilScheduledMinutes: -20 }, [0, 5]],
  ['a visit is running for 20 minutes', { ahead: 0, runningMinutes: 20, untilScheduledMinutes: -5 }, [10, 30]],
  ['a visit runs longer than planned', { ahead: 0, runningMinutes: 70, untilScheduledMinutes: -5 }, [0, 5]],
  ['one person comes first', { ahead: 1, runningMinutes: null, untilScheduledMinutes: 0 }, [30, 50]],
] as const)('%s', (_, line, [leastMinutes, mostMinutes]) => {
  expect(waitRange(line)).toEqual({ leastMinutes, mostMinutes });
});
