'use client';

import { createContext, useContext } from 'react';
import type { AnswerValue } from '@/domain/answers/value';
import type { SaveReply } from '@/domain/answers/views';
import type { NoteSentences } from './note-of';
import type { OutboxStatus, SavedWords } from './saved-sign';

/** A question and its answer as the person read them on the page. */
export type DisplayedAnswer = { ask: string; answerText: string };

/** One answer as a form gives it. `saveId` is made once for each save and stays the same through all tries. */
export type NewAnswer = {
  questionId: string;
  value: AnswerValue;
  basedOnRevision: number;
  saveId: string;
  displayed: DisplayedAnswer;
};

/** An answer that is safe: with the server, or pending on this device until it can be sent. */
export type Stored = SaveReply | { outcome: 'pending' };
/** What became of a save. */
export type SaveOutcome = Stored | { outcome: 'refused' } | { outcome: 'signed-out' };

/** Where answers go: to the server, or to this device until they can be sent. Rejects where trying again may help. */
export interface AnswerSink {
  /** A sink that tries again by itself calls `onDelay` each time it has to wait. */
  save: (answer: NewAnswer, onDelay?: () => void) => Promise<SaveOutcome>;
}

export type StepFormWords = SavedWords & NoteSentences;

/** What surrounds a form of the intake: where its answers go, what happens once they are stored, and the words for it. */
export type AnswerForm = {
  sink: AnswerSink;
  outbox: OutboxStatus;
  words: StepFormWords;
  /** The patient's day, YYYY-MM-DD. */
  today: string;
  locale: string;
  /** Everything is stored; there are no outcomes where nothing had changed. */
  onSaved: (stored: readonly Stored[]) => void;
  /** Another device answered a list first: on to where both answers are shown. */
  onConflict: () => void;
  /** How a telephone number is read, as a sentence; null where there is nothing to say. */
  describePhone?: (written: string) => Promise<string | null>;
};

const Context = createContext<AnswerForm | null>(null);
export const AnswerFormProvider = Context.Provider;

/** What surrounds this form. Throws outside of a step of the intake. */
export function useAnswerForm(): AnswerForm {
  const form = useContext(Context);
  if (form === null) throw new Error('a form of the intake outside of a step');
  return form;
}
