/** Where the call of a visit stands. It belongs to the call alone: the case has its own stage, the note its own signature. */
export const callStates = [
  'SCHEDULED',
  'CHECKED_IN',
  'LEFT_QUEUE',
  'ADMITTED',
  'IN_CALL',
  'INTERRUPTED',
  'ENDED',
  'NO_SHOW',
  'CANCELLED',
] as const;
export type CallState = (typeof callStates)[number];

/** What may follow what. Anything not written here is impossible; the database asks for the state before it writes. */
const next = {
  SCHEDULED: ['CHECKED_IN', 'ENDED', 'NO_SHOW', 'CANCELLED'],
  CHECKED_IN: ['CHECKED_IN', 'LEFT_QUEUE', 'ADMITTED', 'ENDED', 'NO_SHOW', 'CANCELLED'],
  LEFT_QUEUE: ['CHECKED_IN', 'ENDED', 'NO_SHOW', 'CANCELLED'],
  ADMITTED: ['CHECKED_IN', 'IN_CALL', 'INTERRUPTED', 'ENDED'],
  IN_CALL: ['CHECKED_IN', 'INTERRUPTED', 'ENDED'],
  INTERRUPTED: ['CHECKED_IN', 'ADMITTED', 'IN_CALL', 'ENDED'],
  ENDED: [],
  NO_SHOW: [],
  CANCELLED: [],
} as const satisfies Record<CallState, readonly CallState[]>;

/** Whether a call may go from one state to another. */
export function mayCallMove(from: CallState, to: CallState): boolean {
  const targets: readonly CallState[] = next[from];
  return targets.includes(to);
}

/** Every state from which the given one can be reached. */
export function statesBefore(to: CallState): CallState[] {
  return callStates.filter((from) => mayCallMove(from, to));
}

const roomStates: readonly CallState[] = ['ADMITTED', 'IN_CALL', 'INTERRUPTED'];
const overStates: readonly CallState[] = ['ENDED', 'NO_SHOW', 'CANCELLED'];

/** Whether the visit has a room that its two people may enter. */
export const isOpen = (state: CallState): boolean => roomStates.includes(state);

/** Whether nothing will happen in this call any more. */
export const isOver = (state: CallState): boolean => overStates.includes(state);
