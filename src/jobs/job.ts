import type { z } from 'zod';

/** A job as the registry knows it: it takes whatever the queue holds and refuses what is not its payload. */
export type Job = { name: string; run: (payload: unknown, clock: { now: Date }) => Promise<unknown>; cron?: string };

type Definition<P extends z.ZodType> = {
  name: string;
  /** Ids only. */
  payload: P;
  run: (payload: z.infer<P>, clock: { now: Date }) => Promise<unknown>;
  /** Five fields in UTC, for work that comes round. Its payload is empty. */
  cron?: string;
};

/** Defines a job. It may run twice, so it must leave the same state the second time. */
export function job<P extends z.ZodType>({ name, payload, run, cron }: Definition<P>): Job {
  return { name, cron, run: (given, clock) => run(payload.parse(given), clock) };
}
