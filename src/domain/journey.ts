/** The life of a case. The screens, the database and the queue all take their words from here. */
export const stages = ['answers', 'queue', 'visit', 'care-plan', 'closed'] as const;
export type Stage = (typeof stages)[number];

/** Where a case may go next. Anything not written here is impossible. Screening is pure, so nobody waits in it. */
const next = {
  answers: ['queue', 'closed'],
  queue: ['visit', 'answers', 'closed'],
  visit: ['care-plan', 'queue', 'closed'],
  'care-plan': ['closed'],
  closed: ['queue'],
} as const satisfies Record<Stage, readonly Stage[]>;

/** Whether a case may go from one stage to another. */
export function mayMove(from: Stage, to: Stage): boolean {
  const targets: readonly Stage[] = next[from];
  return targets.includes(to);
}
