const inCalifornia = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'America/Los_Angeles',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The clinic's calendar day at this instant, as YYYY-MM-DD. Ages and "days ago" are counted by it. */
export const clinicDay = (now: Date): string => inCalifornia.format(now);
