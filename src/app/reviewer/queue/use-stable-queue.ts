'use client';

import { type RefObject, useEffect, useReducer } from 'react';
import type { QueueRow, QueueView } from '@/domain/queue/queue-view';
import { readAgain, type StableList, markSeen } from '@/domain/queue/stable-list';

type Move = { kind: 'read'; rows: readonly QueueRow[]; holdStill: boolean; you: string } | { kind: 'looked-at'; id: string };

function reduce(list: StableList, move: Move): StableList {
  return move.kind === 'read' ? readAgain(list, move.rows, move.holdStill, move.you) : markSeen(list, move.id);
}

const nothing: StableList = { shown: [], held: [] };
const begin = ({ rows, you }: QueueView) => readAgain(nothing, rows, false, you);

/** The list as it is on the screen: still while a hand or the focus is in it, in its true order otherwise. */
export function useStableQueue(data: QueueView, list: RefObject<HTMLElement | null>) {
  const [still, move] = useReducer(reduce, data, begin);
  const { rows, you } = data;
  useEffect(() => {
    const holdStill = list.current?.matches(':hover, :focus-within') ?? false;
    move({ kind: 'read', rows, holdStill, you });
  }, [rows, you, list]);
  return {
    ...still,
    /** The true order at once: new lines in their places, those that left gone. */
    showAll: () => move({ kind: 'read', rows, holdStill: false, you }),
    lookedAt: (id: string) => move({ kind: 'looked-at', id }),
  };
}
