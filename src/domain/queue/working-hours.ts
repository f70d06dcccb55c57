import { clinicTimeZone } from '@/domain/shared/time/clinic-time-zone';
import type { WorkingHours } from '@/domain/shared/time/working-time';
import { closedDays } from './closed-days';

/** When somebody at the clinic reads cases: the hours by which the clocks of the queue run. */
export const clinicHours: WorkingHours = {
  timeZone: clinicTimeZone,
  opens: '08:00',
  closes: '18:00',
  weekdays: [1, 2, 3, 4, 5],
  closedOn: closedDays,
};
