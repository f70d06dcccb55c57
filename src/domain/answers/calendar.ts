const shape = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days since 0000-03-01 of a calendar date (YYYY-MM-DD), or null when there is no such day. Gregorian, without a clock or a zone. */
export function dayNumber(date: string): number | null {
  const [, y, m, d] = shape.exec(date) ?? [];
  if (y === undefined || m === undefined || d === undefined) return null;
  const [year, month, day] = [Number(y), Number(m), Number(d)];
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  // Years begin in March, so that the leap day is the last of its year.
  const marchYear = month > 2 ? year : year - 1;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return 365 * marchYear + leapDays + Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whole days from one date to a later one; null when either is no date. Negative when the second is earlier. */
export function daysBetween(from: string, to: string): number | null {
  const [start, end] = [dayNumber(from), dayNumber(to)];
  return start === null || end === null ? null : end - start;
}

/** Completed years of age on a day. Somebody born on 29 February grows older on 1 March in other years. Null when it cannot be said. */
export function ageInYears(birthDate: string, today: string): number | null {
  const days = daysBetween(birthDate, today);
  if (days === null || days < 0) return null;
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return today.slice(5) >= birthDate.slice(5) ? years : years - 1;
}
