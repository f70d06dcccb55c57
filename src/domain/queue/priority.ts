import { type Priority, priorities } from '@/domain/screening/outcome';

/** How soon, in the words of the screens. Four and no more. */
const levels = ['now', 'today', 'soon', 'routine'] as const;
export type Level = (typeof levels)[number];

export const levelOf = { STAT: 'now', P1: 'today', P2: 'soon', P3: 'routine' } as const satisfies Record<Priority, Level>;

export type Waiting = { id: string; priority: Priority; waitingSinceMs: number };

/** Order of the queue: the graver first, then who has waited longer; the id settles what is left, so no two lists differ. */
export function compareWaiting(a: Waiting, b: Waiting): number {
  return (
    priorities.indexOf(a.priority) - priorities.indexOf(b.priority) ||
    a.waitingSinceMs - b.waitingSinceMs ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}
