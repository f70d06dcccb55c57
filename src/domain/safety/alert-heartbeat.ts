/** Programs that must never be silent: the worker, the paging of alerts, and the watch over who left. */
export const heartbeatNames = ['worker', 'paging', 'watch'] as const;
export type HeartbeatName = (typeof heartbeatNames)[number];

/** Each reports once a minute; two missed reports are silence. */
const silentAfterMs = 3 * 60_000;

/** Whether the last report is too old. One that never reported is silent. */
export const isSilent = (at: Date | null, now: Date): boolean => at === null || now.getTime() - at.getTime() >= silentAfterMs;
