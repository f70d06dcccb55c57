import { z } from 'zod';

// JavaScript, ISO 8601 and PostgreSQL each end their calendar elsewhere: a day between these is a day to all three.
const [firstDay, lastDay] = ['1900-01-01', '2100-12-31'];
const isMeant = (day: string) => day >= firstDay && day <= lastDay;
const message = `must be from ${firstDay} to ${lastDay}`;

/** A calendar day (YYYY-MM-DD) as somebody gives it to us. */
export const InputDay = z.iso.date().refine(isMeant, message);

/** An instant as somebody gives it to us: ISO 8601 with a zone, and within that zone on such a day. */
export const InputInstant = z.iso.datetime({ offset: true }).refine((instant) => isMeant(instant.slice(0, 10)), message);

/** A revision, version or epoch that a screen read. It is kept in 32 bits, and so is the one that follows it. */
export const InputRevision = z
  .int()
  .min(0)
  .max(2 ** 31 - 2);
