import { locations } from '@/domain/shared/locations';

/** When somebody at the clinic reads cases. Hours are local to the zone; closed days are local dates. */
export type WorkingHours = {
  /** IANA name. */
  timeZone: string;
  opens: `${number}:${number}`;
  closes: `${number}:${number}`;
  /** 0 is Sunday. */
  weekdays: readonly number[];
  /** Local dates, YYYY-MM-DD. */
  closedOn: readonly string[];
};

// Public holidays are the clinic's own list: it writes the next year's before the year begins.
/** The hours by which the clocks of the queue run. */
export const clinicHours: WorkingHours = {
  timeZone: locations[0]?.timeZone ?? 'America/Los_Angeles',
  opens: '08:00',
  closes: '18:00',
  weekdays: [1, 2, 3, 4, 5],
  closedOn: ['2026-11-26', '2026-12-25', '2027-01-01', '2027-05-31', '2027-07-05', '2027-09-06', '2027-11-25', '2027-12-24'],
};
