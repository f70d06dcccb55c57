import { z } from 'zod';

/** The time zone that a browser tells, if it does. Anything may be sent: it is looked up before it counts. */
export const ReportedZone = z.string().max(60).optional();
