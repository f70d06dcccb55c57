'use client';

import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import type { QueueRow, QueueView } from '@/domain/queue/queue-view';
import { laneOf, queueLanes } from '@/domain/queue/stable-list';
import { isInHands } from '@/domain/safety/alert-brief';
import { Notice } from '@/ui/kit/notice';
import { useServerNow } from '@/ui/kit/use-server-now';
import { CallHours } from './call-hours';
import { EmptyQueue } from './empty-queue';
import { matchesFilters } from './filters';
import css from './queue.module.css';
import { QueueAlert } from './queue-alert';
import { QueueAnnouncements } from './queue-announcements';
import { QueueFilters } from './queue-filters';
import { KeysDialog, QueueKeybar } from './queue-keys';
import { CasePreview } from './case-preview';
import { QueueTable } from './queue-table';
import { StaleQueueNotice } from './stale-queue-notice';
import { useAnnouncer } from './use-announcer';
import { useQueue, useQueueChanges } from './use-queue';
import { openRow, useQueueActs } from './use-queue-acts';
import { useQueueFilters } from './use-queue-filters';
import { useQueueKeys } from './use-queue-keys';
import { useSound } from './use-sound';
import { useStableQueue } from './use-stable-queue';

/** The reviewers' list, alive: it reads itself again at every hint and keeps still under the hand. */
export function QueueScreen({ initial }: { initial: QueueView }) {
  const t = useTranslations('queue');
  const list = useRef<HTMLElement>(null);
  const keys = useRef<HTMLDialogElement>(null);
  const { filters, name, setFilters, setName, clear } = useQueueFilters();
  const [sound, flipSound] = useSound();

  const query = useQueue(initial);
  const { data } = query;
  const isLive = useQueueChanges();
  const nowMs = useServerNow(data.readAt);
  const still = useStableQueue(data, list);
  const changed = still.shown.filter((row) => row.changed);
  const spoken = useAnnouncer(data.rows, changed, sound);

  const rows = queueLanes.flatMap((lane) =>
    still.shown.filter((row) => row.lane === lane && matchesFilters(row, filters, data.you, name)),
  );
  const [selectedId, select] = useState<string | null>(rows[0]?.id ?? null);
  const selected = rows.find(({ id }) => id === selectedId) ?? null;
  // Of a case whose alert somebody has or closed, nobody is told that nobody has taken it.
  const urgent = data.rows.filter(
    (row) => laneOf(row) === 'now' && row.claimedBy === null && row.mayTake && !isInHands(row.alert),
  );

  const choose = (id: string) => {
    select(id);
    still.lookedAt(id);
  };
  const focus = (id: string) => {
    choose(id);
    const names = list.current?.querySelectorAll<HTMLElement>('[data-case]') ?? [];
    [...names].find((one) => one.dataset.case === id)?.focus();
  };
  const acts = useQueueActs({ onDone: ({ id }) => focus(id) });
  const show = ({ id }: QueueRow) => {
    clear();
    still.showAll();
    requestAnimationFrame(() => focus(id)); // once the line is there
  };
  useQueueKeys({ rows, selected, urgent, you: data.you, acts, focus, show, setFilters, filters, keys });

  return (
    <CallHours value={data.sameDayCalls}>
      <div className={css.screen}>
        <QueueAlert urgent={urgent} nowMs={nowMs} isBusy={acts.isBusy} onTake={acts.claimAndRead} onShow={show} />
        <StaleQueueNotice error={query.error} readAt={data.readAt} onAgain={() => void query.refetch()} />
        <QueueFilters
          {...{ filters, name, you: data.you, rows: still.shown }}
          hiddenCount={still.shown.length - rows.length}
          onChange={setFilters}
          onName={setName}
          onTake={() => rows[0] && focus(rows[0].id)}
        />
        <QueueAnnouncements spoken={spoken} said={acts.said} />
        <div className={css.work}>
          <main className={css.list} id="main" ref={list} tabIndex={-1}>
            <h1 className="aloud">{t('title')}</h1>
            {data.isCut ? <Notice tone="wait">{t('cut', { count: data.rows.length })}</Notice> : null}
            {rows.length > 0 ? (
              <QueueTable
                {...{ rows, nowMs, selectedId, you: data.you, held: still.held }}
                onSelect={choose}
                onOpen={(row) => openRow(row, data.you, acts)}
                onShowHeld={still.showAll}
              />
            ) : (
              <EmptyQueue isFiltered={still.shown.length > 0} onClear={clear} />
            )}
          </main>
          <CasePreview row={selected} you={data.you} nowMs={nowMs} acts={acts} />
        </div>
        <QueueKeybar isLive={isLive} sound={sound} onSound={flipSound} />
        <KeysDialog ref={keys} />
      </div>
    </CallHours>
  );
}
