import { type Priority, priorities } from '@/domain/screening/outcome';

/** How soon, in the words of the screens. Four and no more. */
const urgencyLevels = ['now', 'today', 'soon', 'routine'] as const;
export type UrgencyLevel = (typeof urgencyLevels)[number];

export const urgencyLevelOf = { STAT: 'now', P1: 'today', P2: 'soon', P3: 'routine' } as const satisfies Record<
  Priority,
  UrgencyLevel
>;

export type WaitingCase = { id: string; priority: Priority; waitingSinceMs: number };

/** Order of the queue: the graver first, then who has waited longer; the id settles what is left, so no two lists differ. */
export function compareWaitingCases(a: WaitingCase, b: WaitingCase): number {
  return (
    priorities.indexOf(a.priority) - priorities.indexOf(b.priority) ||
    a.waitingSinceMs - b.waitingSinceMs ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}
