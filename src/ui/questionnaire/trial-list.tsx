'use client';

import { useEffect, useState } from 'react';
import type { AnswerValue, ReportedTrial } from '@/domain/answers/value';
import { Button } from '@/ui/kit/button';
import { useAnswerForm } from './answer-sink';
import type { KnownAgent } from './known-agent';
import css from './trial-list.module.css';
import { useSavedList } from './use-saved-list';
import { ListEnds, TakenOut } from './list-parts';
import { SavedSign, type SavedWords } from './saved-sign';
import { TrialForm } from './trial-form';
import { TrialRow } from './trial-row';
import { stageNamed, type TrialFormStage } from './trial-stages';
import type { TrialListWords } from './trial-words';
import { useOpenEntry } from './use-open-entry';

type LedgerProps = {
  listId: string;
  finished: { id: string; revision: number };
  trials: readonly ReportedTrial[];
  revision: number;
  agents: readonly KnownAgent[];
  words: TrialListWords & SavedWords;
  /** The patient's day, YYYY-MM-DD. */
  today: string;
  /** The year of birth; null where it is not known. */
  bornIn: number | null;
  locale: string;
};

const fresh = { id: null, stage: 'name' } as const;

/** The antidepressants as they come to mind, each kept part by part. */
export function TrialList({ listId, finished, trials, revision, agents, words, today, bornIn, locale }: LedgerProps) {
  const { outbox, onSaved } = useAnswerForm();
  const list = useSavedList<ReportedTrial>({
    ...{ questionId: listId, entries: trials, revision },
    asValue: (all) => ({ kind: 'trials', trials: all }),
  });
  const [open, setOpen] = useState<{ id: string | null; stage: TrialFormStage } | null>(trials.length === 0 ? fresh : null);
  const place = useOpenEntry(`${listId}:open`, ({ id, stage }) => {
    if (id === null || list.entries.some((one) => one.id === id)) setOpen({ id, stage: stageNamed(stage) });
  });
  const change = (id: string | null) => {
    setOpen({ id, stage: 'name' });
    place.keep({ id, stage: 'name' });
  };
  const close = () => {
    setOpen(null);
    place.forget();
  };
  const [focusOn, setFocusOn] = useState<string | null>(null);
  useEffect(() => {
    if (focusOn !== null) document.getElementById(`trial-${focusOn}`)?.focus();
  }, [focusOn]);

  const finish = async (value: AnswerValue) => {
    if (await list.finish(finished, value)) onSaved([]);
  };

  return (
    <div className={css.ledger}>
      {list.entries.length > 0 ? (
        <ul className={css.trials} aria-label={words.list}>
          {list.entries.map((trial) => (
            <TrialRow
              key={trial.id}
              trial={trial}
              words={words}
              onChange={() => change(trial.id)}
              onRemove={() => list.remove(trial.id)}
            />
          ))}
        </ul>
      ) : null}
      <TakenOut name={list.removed?.entry.name ?? null} words={words} onUndo={list.putBack} />
      {open === null ? (
        <Button onClick={() => change(null)}>{words.add}</Button>
      ) : (
        <TrialForm
          key={open.id ?? 'new'}
          words={words}
          agents={agents}
          today={today}
          bornIn={bornIn}
          locale={locale}
          trial={list.entries.find(({ id }) => id === open.id) ?? null}
          stage={open.stage}
          onTyping={() => list.typing(true)}
          onKeep={(trial, next) => {
            list.put(trial);
            if (next !== null) return place.keep({ id: trial.id, stage: next });
            close();
            setFocusOn(trial.id);
          }}
          onLeave={() => {
            close();
            list.typing(false);
          }}
        />
      )}
      {open === null || list.entries.length === 0 ? (
        <ListEnds
          isEmpty={list.entries.length === 0}
          noneCode="none-tried"
          words={words}
          onFinish={(value) => void finish(value)}
        />
      ) : null}
      <SavedSign state={list.state} words={words} outbox={outbox} />
    </div>
  );
}
