/** One climb of an alert. It begins anew, at a moment of its own, when something graver or new comes. */
export type Climb = { id: string; pagedFrom: string };

/** What was last seen to wait, and what of it is to be spoken. */
export type Heard<C extends Climb> = { seen: readonly C[]; news: readonly C[] };

/** Tells one climb from every other, the same alert's earlier ones included. */
export const climbKey = ({ id, pagedFrom }: Climb): string => `${id} ${pagedFrom}`;

/**
 * Looks again. News is what was not waiting at the last look: raised since, or climbing again. Where nothing is new, what
 * was being spoken stays as long as it waits, so that a look that follows at once does not cut it off.
 */
export function hear<C extends Climb>(last: Heard<C>, waiting: readonly C[]): Heard<C> {
  const known = new Set(last.seen.map(climbKey));
  const news = waiting.filter((climb) => !known.has(climbKey(climb)));
  if (news.length > 0) return { seen: waiting, news };
  const still = new Set(waiting.map(climbKey));
  return { seen: waiting, news: last.news.filter((climb) => still.has(climbKey(climb))) };
}
