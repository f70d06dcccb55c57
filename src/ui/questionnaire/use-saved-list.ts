'use client';

import { useRef, useState } from 'react';
import type { AnswerValue } from '@/domain/answers/value';
import { useAnswerForm } from './answer-sink';
import { textOf } from './form-answers';
import type { SavedState } from './saved-sign';

type Entry = { id: string; name: string };
type Given<T extends Entry> = {
  questionId: string;
  entries: readonly T[];
  revision: number;
  asValue: (entries: T[]) => AnswerValue;
};

/** A list that is stored whole after each change, one save at a time; what was taken out last can be put back. */
export function useSavedList<T extends Entry>({ questionId, entries: first, revision: from, asValue }: Given<T>) {
  const { sink, onConflict } = useAnswerForm();
  const [entries, setEntries] = useState<readonly T[]>(first);
  const [removed, setRemoved] = useState<{ entry: T; place: number } | null>(null);
  const [state, setState] = useState<SavedState>(first.length > 0 ? 'saved' : 'quiet');
  const revision = useRef(from);
  const finishedRevision = useRef(0);
  const queue = useRef<Promise<boolean>>(Promise.resolve(true));

  async function store(value: AnswerValue, question: string): Promise<boolean> {
    const saveId = crypto.randomUUID();
    setState('saving');
    const own = question === questionId;
    const basedOnRevision = own ? revision.current : finishedRevision.current;
    const displayed = { ask: textOf(document.querySelector('main h1')), answerText: answerText(value) };
    const answer = { questionId: question, value, basedOnRevision, saveId, displayed };
    const reply = await sink.save(answer, () => setState('waiting'));
    if (reply.outcome === 'refused' || reply.outcome === 'signed-out') {
      setState(reply.outcome);
      return false;
    }
    if (reply.outcome === 'newer-exists') {
      onConflict();
      return false;
    }
    // What waits to be sent will be the next revision, or meet a newer one and be asked about.
    const stored = reply.outcome === 'saved' ? reply.revision : basedOnRevision + 1;
    if (own) revision.current = stored;
    else finishedRevision.current = stored;
    setState('saved');
    return true;
  }
  /** Saves follow each other, so that each is based on the one before. */
  const enqueue = (work: () => Promise<boolean>) => (queue.current = queue.current.then(work));

  function keep(next: readonly T[]) {
    setEntries(next);
    void enqueue(() => store(asValue([...next]), questionId));
  }
  /** Something is being written that is not stored; or it is no longer. */
  const typing = (isOpen: boolean) =>
    setState((now) => (isOpen && now === 'saved' ? 'quiet' : !isOpen && now === 'quiet' && entries.length > 0 ? 'saved' : now));
  return {
    typing,
    entries,
    removed,
    state,
    put: (entry: T) => {
      setRemoved(null);
      keep(
        entries.some(({ id }) => id === entry.id)
          ? entries.map((old) => (old.id === entry.id ? entry : old))
          : [...entries, entry],
      );
    },
    remove: (id: string) => {
      const place = entries.findIndex((entry) => entry.id === id);
      const entry = entries[place];
      if (entry !== undefined) setRemoved({ entry, place });
      keep(entries.filter((other) => other.id !== id));
    },
    putBack: () => {
      if (removed === null) return;
      keep([...entries.slice(0, removed.place), removed.entry, ...entries.slice(removed.place)]);
      setRemoved(null);
    },
    /** Says that the list is whole, or why there is none. True once it is stored. */
    finish: (question: { id: string; revision: number }, value: AnswerValue) => {
      finishedRevision.current = Math.max(finishedRevision.current, question.revision);
      return enqueue(() => store(value, question.id));
    },
  };
}

/** The entries of a list by name; of an answer without entries, the button that was pressed. */
function answerText(value: AnswerValue): string {
  if (value.kind === 'trials') return value.trials.map(({ name }) => name).join(' · ') || '–';
  if (value.kind === 'medicines') return value.medicines.map(({ name }) => name).join(' · ') || '–';
  return textOf(document.activeElement);
}
