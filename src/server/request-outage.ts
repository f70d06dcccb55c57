import { AsyncLocalStorage } from 'node:async_hooks';
import { isOutage } from './outage';

/** Whether the database failed one request, and since when it has answered nobody. */
export type RequestOutage = { happened: boolean };

type Held = { requests: AsyncLocalStorage<RequestOutage>; since: Date | null };
// Pages, the API and the program that serves both are bundles of their own and share no modules.
const onGlobal = globalThis as typeof globalThis & { clearwayOutage?: Held };
const held = (): Held => (onGlobal.clearwayOutage ??= { requests: new AsyncLocalStorage(), since: null });

/** Answers a request, and lets `outage` say whether the database failed it meanwhile. */
export const watchingOutage = <T>(outage: RequestOutage, answer: () => T): T => held().requests.run(outage, answer);

/** Since when the database has answered nothing, as this process saw it; null while it answers. */
export const outageSince = (): Date | null => held().since;

/** Notes how the database answered: `error` is what it threw, or null where it did its work. */
export function noteDatabase(error: unknown, now: Date = new Date()): void {
  const state = held();
  if (error === null) {
    state.since = null;
    return;
  }
  if (!isOutage(error)) return;
  state.since ??= now;
  const request = state.requests.getStore();
  if (request !== undefined) request.happened = true;
}
