'use client';

import { useTranslations } from 'next-intl';
import { urgencyLevelOf } from '@/domain/queue/priority';
import type { ShownRow } from '@/domain/queue/stable-list';
import { isHeld } from '@/domain/safety/alert-brief';
import { initialsOf } from '@/domain/shared/initials';
import { DataRow } from '@/ui/kit/data-table';
import { Bar, LevelMark, Tag, PersonMark } from '@/ui/kit/status';
import css from './queue.module.css';
import { useClockWords } from './use-clock-words';

type QueueRowProps = { row: ShownRow; nowMs: number; you: string; here: boolean; onSelect: () => void; onOpen: () => void };

/** One case, one line; on a phone a short card. The name is what focus moves between. */
export function QueueLine({ row, nowMs, you, here, onSelect, onOpen }: QueueRowProps) {
  const t = useTranslations('queue');
  const level = urgencyLevelOf[row.priority];
  return (
    <DataRow here={here} changed={row.changed} className={row.gone ? css.gone : undefined}>
      <td className={css.level}>
        <LevelMark level={level}>{t(`level.${level}`)}</LevelMark>
      </td>
      <th scope="row" className={css.name}>
        <button
          type="button"
          className={css.pick}
          data-case={row.id}
          aria-current={here ? 'true' : undefined}
          onClick={onSelect}
          onFocus={onSelect}
          onDoubleClick={onOpen}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            onOpen();
          }}
        >
          <bdi title={row.patientName}>{row.patientName}</bdi>
        </button>{' '}
        <span className="quiet">
          {row.ageYears ?? t('unknown')} {row.sex === 'U' ? 'X' : row.sex}
          {row.language === 'en' ? null : ` · ${row.language}`}
        </span>
      </th>
      <Phq row={row} />
      <Because row={row} />
      <td className={css.open} title={t('missingLong', { count: row.missingCount })}>
        {row.missingCount === 0 ? <span aria-hidden="true">–</span> : row.missingCount}
        <span className="aloud">{t('missingLong', { count: row.missingCount })}</span>
      </td>
      <Clock row={row} nowMs={nowMs} />
      <Holder row={row} you={you} />
    </DataRow>
  );
}

function Phq({ row: { phq9Total, item9 } }: { row: ShownRow }) {
  const t = useTranslations('queue');
  return (
    <td className={css.phq}>
      <b>{phq9Total ?? t('unknown')}</b>
      <Bar of={(phq9Total ?? 0) / 27} />
      <span
        className={item9 === null ? css.nineOpen : item9 > 0 ? css.nine : css.nought}
        title={item9 === null ? t('item9Unknown') : undefined}
      >
        <span className="aloud">{item9 === null ? t('item9Unknown') : t('item9')}</span>
        {item9 ?? <span aria-hidden="true">?</span>}
      </span>
    </td>
  );
}

function Because({ row: { answered, back, changed, gone, hereBecause } }: { row: ShownRow }) {
  const t = useTranslations('queue');
  const rule = useTranslations('case.rule');
  const asking = useTranslations('asking.row');
  const [first, ...more] = hereBecause;
  const words = first === undefined ? t('nothingFired') : rule(first);
  return (
    <td className={css.why}>
      {/* A cell cannot be a row of its own parts. The spaces between them are for who listens and who copies. */}
      <div>
        {gone ? <Tag>{t('gone')}</Tag> : changed ? <Tag tone="dawn">{t('changed')}</Tag> : null}{' '}
        {back === null ? null : <Tag tone="pine">{t(`back.${back}`)}</Tag>}{' '}
        {answered === null ? null : (
          <Tag tone="pine" icon="check" title={asking(answered)}>
            {asking('short')}
          </Tag>
        )}{' '}
        <span className={css.whyWords} title={words}>
          {words}
        </span>{' '}
        {first === undefined ? null : <span className="quiet">{first}</span>}{' '}
        {more.length === 0 ? null : (
          <span className={`${css.whyMore} quiet`}>
            {more.slice(0, 3).join(' ')} {more.length > 3 ? t('moreRules', { count: more.length - 3 }) : null}
          </span>
        )}
      </div>
    </td>
  );
}

function Clock({ row, nowMs }: { row: ShownRow; nowMs: number }) {
  const t = useTranslations('queue.clock');
  const { say, clockOf, exact } = useClockWords();
  if (row.waitsFor === 'patient') {
    return (
      <td className={css.clock}>
        <time dateTime={row.waitingSince} title={exact(row.waitingSince)}>
          {t('asked', { time: say(nowMs - Date.parse(row.waitingSince)) })}
        </time>
      </td>
    );
  }
  const { clock, words, isLate } = clockOf(row, nowMs);
  const barLevel = isLate ? 'today' : row.priority === 'STAT' ? 'now' : 'pine';
  return (
    <td className={css.clock}>
      <Bar of={clock.waitedMs / clock.allowedMs} level={barLevel} />
      <time dateTime={row.waitingSince} title={exact(row.waitingSince)} className={isLate ? css.late : undefined}>
        {words}
      </time>
    </td>
  );
}

function Holder({ row: { claimedBy, priority, alert }, you }: { row: ShownRow; you: string }) {
  const t = useTranslations('queue.who');
  if (claimedBy === null) {
    return (
      <td className={css.who}>
        {alert !== null && isHeld(alert) ? (
          <span className="quiet">{t('hasAlert', { name: alert.holder ?? '' })}</span>
        ) : alert !== null && alert.closedAt !== null ? (
          <span className="quiet">{t('alertClosed')}</span>
        ) : priority === 'STAT' ? (
          <b className={css.late}>{t('nobody')}</b>
        ) : (
          <>
            <span className="quiet" aria-hidden="true">
              –
            </span>
            <span className="aloud">{t('nobody')}</span>
          </>
        )}
      </td>
    );
  }
  const isYou = claimedBy.id === you;
  return (
    <td className={css.who}>
      <PersonMark initials={initialsOf(claimedBy.name)} name={claimedBy.name} state={isYou ? 'you' : undefined} />{' '}
      {isYou ? t('you') : t('has', { initials: initialsOf(claimedBy.name) })}
    </td>
  );
}
