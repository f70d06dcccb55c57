import { urgencyLevelOf } from './priority';
import type { QueueRow } from './queue-view';

export const queueLanes = ['now', 'today', 'soon', 'routine', 'patient'] as const;
export type QueueLane = (typeof queueLanes)[number];

/** A row as it is on the screen: in the lane where it was put, marked when it changed or left since. */
export type ShownRow = QueueRow & { lane: QueueLane; changed: boolean; gone: boolean };
export type StableList = { shown: readonly ShownRow[]; held: readonly QueueRow[] };

export const laneOf = ({ waitsFor, priority }: QueueRow): QueueLane =>
  waitsFor === 'patient' ? 'patient' : urgencyLevelOf[priority];

const mark = ({ priority, waitsFor, back, missingCount, waitingSince, hereBecause, claimedBy }: QueueRow) =>
  JSON.stringify([priority, waitsFor, back, missingCount, waitingSince, hereBecause, claimedBy?.id ?? null]);

/**
 * What to show when the queue was read again. `holdStill`: somebody's eye or hand is in the list, so lines keep their
 * places, changed ones are marked, and new ones wait in `held` until they are called. Otherwise the new order stands at once.
 * What the reader did themselves (`you` took or handed back) is no news to them.
 */
export function readAgain(before: StableList, fresh: readonly QueueRow[], holdStill: boolean, you: string): StableList {
  const known = new Map(before.shown.map((row) => [row.id, row]));
  const renew = (row: QueueRow): ShownRow => {
    const old = known.get(row.id);
    const byYou = row.claimedBy?.id === you || old?.claimedBy?.id === you;
    const isNews = old !== undefined && !byYou && mark(old) !== mark(row);
    return { ...row, lane: laneOf(row), changed: (old?.changed ?? false) || isNews, gone: false };
  };
  if (!holdStill || before.shown.length === 0) return { shown: fresh.map(renew), held: [] };

  const now = new Map(fresh.map((row) => [row.id, row]));
  const shown = before.shown.map((old): ShownRow => {
    const row = now.get(old.id);
    return row === undefined ? { ...old, gone: true } : { ...renew(row), lane: old.lane };
  });
  return { shown, held: fresh.filter(({ id }) => !known.has(id)) };
}

/** Takes the mark off a line that was looked at. */
export function markSeen(list: StableList, id: string): StableList {
  return { ...list, shown: list.shown.map((row) => (row.id === id ? { ...row, changed: false } : row)) };
}
