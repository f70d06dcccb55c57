/** Programs that must never be silent: the worker, the paging of alerts, and the watch over who left. */
export const heartbeatNames = ['worker', 'paging', 'watch'] as const;
export type HeartbeatName = (typeof heartbeatNames)[number];

/** Each is heard of once a minute; two missed rounds are silence. */
const silentAfterMs = 3 * 60_000;

/** Whether nothing was heard for too long. Never heard of is silent. */
export const isSilent = (at: Date | null, now: Date): boolean => at === null || now.getTime() - at.getTime() >= silentAfterMs;
