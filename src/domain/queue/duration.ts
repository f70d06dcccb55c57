import { minuteMs } from '@/domain/shared/time/spans';

/** A span in the two units that a person would say; the words are the screen's. */
export type Duration =
  | { unit: 'minutes'; minutes: number }
  | { unit: 'wholeHours'; hours: number }
  | { unit: 'hours'; hours: number; minutes: string }
  | { unit: 'wholeDays'; days: number }
  | { unit: 'days'; days: number; hours: number };

/** Splits milliseconds, minutes cut off. A day has 24 hours, or the clinic's open hours where those are counted. */
export function durationOf(ms: number, hoursPerDay = 24): Duration {
  const total = Math.max(0, Math.floor(ms / minuteMs));
  if (total < 60) return { unit: 'minutes', minutes: total };
  const [hours, minutes] = [Math.floor(total / 60), total % 60];
  if (hours < hoursPerDay) {
    return minutes === 0 ? { unit: 'wholeHours', hours } : { unit: 'hours', hours, minutes: String(minutes).padStart(2, '0') };
  }
  const days = Math.floor(hours / hoursPerDay);
  return hours % hoursPerDay === 0 ? { unit: 'wholeDays', days } : { unit: 'days', days, hours: hours % hoursPerDay };
}
