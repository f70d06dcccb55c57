/** One escalation of an alert. It begins anew, at a moment of its own, when something graver or new comes. */
export type Escalation = { id: string; pagedFrom: string };

/** What was last seen to wait, and what of it is to be spoken. */
export type AlertAnnouncements<C extends Escalation> = { seen: readonly C[]; news: readonly C[] };

/** Tells one escalation from every other, the same alert's earlier ones included. */
export const escalationKey = ({ id, pagedFrom }: Escalation): string => `${id} ${pagedFrom}`;

/**
 * Looks again. News is what was not waiting at the last look: raised since, or escalating again. Where nothing is new, what
 * was being spoken stays as long as it waits, so that a look that follows at once does not cut it off.
 */
export function announceAlerts<C extends Escalation>(last: AlertAnnouncements<C>, waiting: readonly C[]): AlertAnnouncements<C> {
  const known = new Set(last.seen.map(escalationKey));
  const news = waiting.filter((escalation) => !known.has(escalationKey(escalation)));
  if (news.length > 0) return { seen: waiting, news };
  const still = new Set(waiting.map(escalationKey));
  return { seen: waiting, news: last.news.filter((escalation) => still.has(escalationKey(escalation))) };
}
