import { type RefObject, useRef, useState } from 'react';
import type { Fields } from '@/domain/answers/from-fields';
import { patientDay } from '@/domain/shared/time/patient-day';
import { ownZone } from '@/domain/shared/time/own-zone';
import { forgetDraft } from '@/ui/drafts/drafts';
import { type Stored, useAnswerForm } from './answer-sink';
import type { FieldNotes } from './field-notes';
import { type Asked, displayedIn, fieldsIn, isAsStored, readAnswers } from './form-answers';
import type { SavedState } from './saved-sign';
import { useFieldNotes } from './use-field-notes';

/** Going on to the next question takes no longer than this, or has failed. */
const longestNavigationMs = 10_000;

/** The reading that was confirmed, where a field can be read in more than one way. */
type ConfirmedReading = { field: string; code: string };
type Answer = ReturnType<typeof readAnswers>['answers'][number];

type Given = { asked: readonly Asked[]; savedBefore: boolean; draft: string | undefined };

/** Saves what the form of one screen says. `isBusy` from the first save until the next screen is there. */
export function useStepSave(form: RefObject<HTMLFormElement | null>, { asked, savedBefore, draft }: Given) {
  const { sink, onSaved, words, today, locale } = useAnswerForm();
  const [notes, setNotes] = useState<FieldNotes>({});
  const [state, setState] = useState<SavedState>(savedBefore ? 'saved' : 'quiet');
  const isBusy = useRef(false);
  // A yes names its reading, so it stays good while another question of the screen is put right.
  const confirmedReadings = useRef<Fields>({});
  const { askedNow, noteStored } = useStoredAnswers(asked);

  /** What is needed to read the form now; worked out then, because the page may have been open since yesterday. */
  const reading = (of: HTMLFormElement) => {
    const now = patientDay(new Date(), ownZone());
    const context = { today: now > today ? now : today, locale, words };
    return [{ ...fieldsIn(of), ...confirmedReadings.current }, context] as const;
  };
  useFieldNotes(form, asked, { reading, setNote: (id, note) => setNotes((before) => ({ ...before, [id]: note })) });

  /** Null where the answer is not stored. */
  async function saveOne(current: HTMLFormElement, answer: Answer): Promise<Stored | null> {
    const field = fieldOf(current, answer.questionId);
    const displayed = field === null ? { ask: '', answerText: '' } : displayedIn(field);
    const reply = await sink.save({ ...answer, displayed, saveId: crypto.randomUUID() }, () => setState('waiting'));
    if (reply.outcome === 'refused' || reply.outcome === 'signed-out') {
      if (reply.outcome === 'refused') {
        setNotes({ [answer.questionId]: { kind: 'fault', words: words.faults['wrong-kind'] } });
        focusOn(current, answer.questionId);
      }
      setState(reply.outcome);
      return null;
    }
    noteStored(answer, reply);
    return reply;
  }

  /** Saves until the form says nothing more than what is stored, also what was changed meanwhile. Null where something is in the way. */
  async function saveAll(current: HTMLFormElement): Promise<Stored[] | null> {
    const replies: Stored[] = [];
    for (;;) {
      const { answers, wrong } = readAnswers(askedNow(), ...reading(current));
      setNotes(wrong);
      const first = Object.keys(wrong).find((id) => wrong[id]?.kind === 'fault' || wrong[id]?.kind === 'ask');
      if (first !== undefined) {
        focusOn(current, first);
        setState('quiet');
        return null;
      }
      if (answers.length === 0) return replies;
      setState('saving');
      for (const answer of answers) {
        const reply = await saveOne(current, answer);
        if (reply === null) return null;
        replies.push(reply);
      }
    }
  }

  async function save(confirmed?: ConfirmedReading) {
    const current = form.current;
    if (current === null || isBusy.current) return;
    if (confirmed !== undefined) confirmedReadings.current = { ...confirmedReadings.current, [confirmed.field]: confirmed.code };
    isBusy.current = true;
    const replies = await saveAll(current);
    if (replies === null) return void (isBusy.current = false);
    setState('saved');
    if (draft !== undefined) forgetDraft(draft);
    onSaved(replies);
    // Deaf until the next question is here, and not for ever where it does not come.
    setTimeout(() => (isBusy.current = false), longestNavigationMs);
  }

  /** "Saved" goes as soon as something else is here than what is stored, and comes back with it. */
  function compare() {
    if (form.current === null || isBusy.current) return;
    setState(savedBefore && isAsStored(askedNow(), form.current) ? 'saved' : 'quiet');
  }

  return { state, notes, isBusy, save, compare, setUnsaved: () => setState('quiet') };
}

/** The questions with what was stored from here, over what was stored when the page was drawn. */
function useStoredAnswers(asked: readonly Asked[]) {
  const stored = useRef(new Map<string, Pick<Asked, 'value' | 'revision'>>());
  return {
    askedNow: () => asked.map((one) => ({ ...one, ...stored.current.get(one.question.id) })),
    noteStored({ questionId, value, basedOnRevision }: Answer, reply: Stored) {
      // Sent once more, it must not meet itself as somebody else's answer.
      const revision = reply.outcome === 'saved' ? reply.revision : basedOnRevision + 1;
      stored.current.set(questionId, { value, revision });
    },
  };
}

function focusOn(form: HTMLFormElement, questionId: string) {
  fieldOf(form, questionId)?.querySelector<HTMLElement>('input, textarea')?.focus();
}

const fieldOf = (form: HTMLFormElement, questionId: string) => form.querySelector(`[data-question="${CSS.escape(questionId)}"]`);
