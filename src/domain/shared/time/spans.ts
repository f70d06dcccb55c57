/** Lengths of elapsed time in milliseconds. A calendar day may have 23 or 25 hours: count those with `calendar-date.ts`. */
export const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;
export const dayMs = 24 * hourMs;
