/**
 * Moments at which programs that handle time were seen to break. `at` is an instant in UTC; the clinic's clock is that of Los
 * Angeles (UTC-8 in winter, UTC-7 in summer). `zone` is the zone of the machine, which must not matter. `everyRun` names the
 * projects of which `npm test` runs the tests that name a day.
 */
export const moments = [
  { name: 'saturday', at: '2026-12-05T20:00:00Z', zone: 'UTC', says: 'a Saturday at noon' },
  { name: 'saturday-night', at: '2026-12-06T02:30:00Z', zone: 'UTC', says: 'Saturday at the clinic, Sunday in UTC' },
  { name: 'year-end', at: '2027-01-01T04:30:00Z', zone: 'UTC', says: 'the old year at the clinic, the new one in UTC' },
  { name: 'new-year', at: '2027-01-01T08:10:00Z', zone: 'Asia/Tokyo', says: 'the first minutes of a year' },
  { name: 'before-spring', at: '2027-03-14T09:40:00Z', zone: 'UTC', says: 'before the clocks go forward' },
  {
    name: 'after-spring',
    at: '2027-03-14T10:30:00Z',
    zone: 'America/Los_Angeles',
    says: 'after they went forward',
    everyRun: ['unit'],
  },
  { name: 'spring-midnight', at: '2027-03-15T07:20:00Z', zone: 'UTC', says: 'the minutes after a day of 23 hours' },
  { name: 'before-autumn', at: '2027-11-07T08:40:00Z', zone: 'UTC', says: 'before the clocks go back' },
  { name: 'after-autumn', at: '2027-11-07T09:30:00Z', zone: 'America/Los_Angeles', says: 'half past one for the second time' },
  { name: 'autumn-midnight', at: '2027-11-08T07:40:00Z', zone: 'UTC', says: 'the end of a day of 25 hours' },
  { name: 'leap-day', at: '2028-02-29T18:00:00Z', zone: 'UTC', says: 'the morning of a leap day' },
  {
    name: 'leap-evening',
    at: '2028-03-01T02:30:00Z',
    zone: 'UTC',
    says: 'a leap day at the clinic, March in UTC',
    everyRun: ['unit', 'db'],
  },
  { name: 'two-years-on', at: '2028-11-29T03:30:00Z', zone: 'UTC', says: 'two years on, in the evening' },
];

/**
 * The moments that somebody asked for: names of the list, or instants of their own (ISO 8601 with its zone).
 * Gives `unknown`, the first word that is neither, instead where there is one.
 */
export function momentsNamed(words) {
  const chosen = words.map((word) => moments.find(({ name }) => name === word) ?? ownMoment(word));
  const wrong = chosen.indexOf(null);
  return wrong === -1 ? { chosen } : { unknown: words[wrong] };
}

function ownMoment(word) {
  const ms = /^\d{4}-\d{2}-\d{2}T.*(?:Z|[+-]\d{2}:\d{2})$/.test(word) ? Date.parse(word) : Number.NaN;
  return Number.isNaN(ms) ? null : { name: word, at: new Date(ms).toISOString(), zone: 'UTC', says: 'as asked' };
}
