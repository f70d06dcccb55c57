/** The time zone (IANA) of all places of the practice: its opening hours, its "today" and its ages are counted by it. */
export const clinicTimeZone = 'America/Los_Angeles';
