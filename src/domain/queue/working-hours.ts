import { locations } from '@/domain/shared/locations';
import { closedDays } from './closed-days';

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

/** The hours by which the clocks of the queue run. */
export const clinicHours: WorkingHours = {
  timeZone: locations[0]?.timeZone ?? 'America/Los_Angeles',
  opens: '08:00',
  closes: '18:00',
  weekdays: [1, 2, 3, 4, 5],
  closedOn: closedDays,
};
