/** The time zone of this browser (IANA name), which it tells with what it sends. */
export const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;
