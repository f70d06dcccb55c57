/**
 * Settings under which every Node program sees the clock as if it had been started at this moment (ISO 8601), and running on
 * from there. It is an offset, so a child that starts a minute later agrees with its parent about the time. Waits are
 * measured by the monotonic clock, and the times of files are those of the disk: both stay as they are.
 */
export function movedClock(library, { at, zone = 'UTC' }, nowMs = Date.now()) {
  const seconds = Math.round((Date.parse(at) - nowMs) / 1000);
  return {
    LD_PRELOAD: [library, process.env.LD_PRELOAD].filter(Boolean).join(':'),
    FAKETIME: `${seconds < 0 ? '' : '+'}${seconds}s`,
    FAKETIME_DONT_FAKE_MONOTONIC: '1',
    NO_FAKE_STAT: '1',
    TZ: zone,
  };
}
