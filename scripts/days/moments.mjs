/**
 * Moments at which programs that handle time were seen to break. Each is an instant in UTC; the clinic's clock is that of
 * Los Angeles (UTC-8 in winter, UTC-7 in summer). `everyRun`: `npm test` runs it too.
 */
export const moments = [
  { name: 'saturday', at: '2026-12-05T20:00:00Z', says: 'a Saturday at noon' },
  { name: 'saturday-night', at: '2026-12-06T02:30:00Z', says: 'Saturday evening at the clinic, Sunday in UTC' },
  { name: 'year-end', at: '2027-01-01T04:30:00Z', says: 'New Year’s Eve at the clinic, the new year in UTC' },
  { name: 'new-year', at: '2027-01-01T08:10:00Z', says: 'the first minutes of the year at the clinic, a closed day' },
  { name: 'before-spring', at: '2027-03-14T09:40:00Z', says: 'twenty minutes before the clocks go forward' },
  { name: 'after-spring', at: '2027-03-14T10:30:00Z', says: 'half an hour after the clocks went forward', everyRun: true },
  { name: 'spring-evening', at: '2027-03-15T03:30:00Z', says: 'the evening of the day of 23 hours' },
  { name: 'before-autumn', at: '2027-11-07T08:40:00Z', says: 'twenty minutes before the clocks go back' },
  { name: 'after-autumn', at: '2027-11-07T09:30:00Z', says: 'half past one for the second time' },
  { name: 'autumn-evening', at: '2027-11-08T04:30:00Z', says: 'the evening of the day of 25 hours' },
  { name: 'leap-day', at: '2028-02-29T18:00:00Z', says: 'the morning of a leap day' },
  { name: 'leap-evening', at: '2028-03-01T02:30:00Z', says: 'a leap day at the clinic, March in UTC', everyRun: true },
  { name: 'two-years-on', at: '2028-11-29T03:30:00Z', says: 'two years on, in the evening' },
];

/**
 * The moments that somebody asked for on the command line: names of the list, or instants of their own (ISO 8601, UTC where no
 * zone is given). Gives `{ unknown }` with the first word that is neither.
 */
export function momentsNamed(words) {
  const chosen = [];
  for (const word of words) {
    const known = moments.find(({ name }) => name === word);
    const instant = /^\d{4}-\d{2}-\d{2}/.test(word) ? Date.parse(word) : Number.NaN;
    if (known !== undefined) chosen.push(known);
    else if (Number.isNaN(instant)) return { unknown: word };
    else chosen.push({ name: word, at: new Date(instant).toISOString(), says: 'as asked' });
  }
  return { chosen };
}
