import { clinicTimeZone } from './clinic-time-zone';
import { localDateOf } from './local-date';
import { knownZone } from './time-zone';

/**
 * The calendar day (YYYY-MM-DD) on which a patient says "today": by the zone that is stored for them and the one their
 * browser tells now, whichever is further along, because people travel; by the clinic's where neither is known.
 */
export function patientDay(now: Date, ...zones: readonly (string | null | undefined)[]): string {
  const known = zones.flatMap((zone) => knownZone(zone ?? undefined) ?? []);
  const days = (known.length > 0 ? known : [clinicTimeZone]).map((zone) => localDateOf(now, zone));
  return days.reduce((later, day) => (day > later ? day : later));
}
