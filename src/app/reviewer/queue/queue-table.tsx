'use client';

import { useTranslations } from 'next-intl';
import { type QueueLane, laneOf, queueLanes, type ShownRow } from '@/domain/queue/stable-list';
import type { QueueRow } from '@/domain/queue/queue-view';
import { DataTable } from '@/ui/kit/data-table';
import css from './queue.module.css';
import { QueueLine } from './queue-line';
import { useClockWords } from './use-clock-words';

type QueueTableProps = {
  rows: readonly ShownRow[];
  /** New lines that wait to be called. */
  held: readonly QueueRow[];
  nowMs: number;
  you: string;
  selectedId: string | null;
  onSelect: (id: string) => void;
  onOpen: (row: ShownRow) => void;
  onShowHeld: () => void;
};

const columns = ['level', 'patient', 'phq9', 'because', 'open', 'waiting', 'who'] as const;

/** The queue by lanes. Empty lanes are left out. */
export function QueueTable({ rows, held, selectedId, onSelect, onOpen, onShowHeld, ...rest }: QueueTableProps) {
  const t = useTranslations('queue');
  return (
    <DataTable caption={t('caption')} className={css.rows}>
      <colgroup>
        {columns.map((column) => (
          <col key={column} className={css[`col-${column}`]} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" className={column === 'open' ? css.open : undefined}>
              {t(`column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      {queueLanes.map((lane) => {
        const inLane = rows.filter((row) => row.lane === lane);
        const waiting = held.filter((row) => laneOf(row) === lane).length;
        if (inLane.length === 0 && waiting === 0) return null;
        return (
          <tbody key={lane}>
            <LaneHead lane={lane} rows={inLane} waiting={waiting} nowMs={rest.nowMs} onShowHeld={onShowHeld} />
            {inLane.map((row) => (
              <QueueLine
                key={row.id}
                {...{ row, nowMs: rest.nowMs, you: rest.you }}
                here={row.id === selectedId}
                onSelect={() => onSelect(row.id)}
                onOpen={() => onOpen(row)}
              />
            ))}
          </tbody>
        );
      })}
    </DataTable>
  );
}

type LaneHeadProps = { lane: QueueLane; rows: readonly ShownRow[]; waiting: number; nowMs: number; onShowHeld: () => void };

function LaneHead({ lane, rows, waiting, nowMs, onShowHeld }: LaneHeadProps) {
  const t = useTranslations('queue');
  const { say } = useClockWords();
  const longestMs = Math.max(0, ...rows.map((row) => nowMs - Date.parse(row.waitingSince)));
  return (
    <tr className={`rows__lane ${css.lane}`}>
      <th scope="rowgroup" colSpan={columns.length}>
        {t(`lane.${lane}`)}{' '}
        <span className="quiet">
          {lane === 'patient'
            ? t('laneHead.paused', { count: rows.length })
            : t('laneHead.longest', { count: rows.length, time: say(longestMs) })}
        </span>
        {waiting > 0 ? (
          <button type="button" onClick={onShowHeld}>
            {t('newCases', { count: waiting })}
          </button>
        ) : null}
      </th>
    </tr>
  );
}
