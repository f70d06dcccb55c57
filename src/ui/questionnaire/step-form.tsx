'use client';

import { type MouseEvent, type ReactNode, type SyntheticEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Fields } from '@/domain/answers/from-fields';
import type { Question } from '@/domain/answers/question';
import type { AnswerValue } from '@/domain/answers/value';
import { patientDay } from '@/domain/shared/time/patient-day';
import { ownZone } from '@/domain/shared/time/reported-zone';
import type { SaveReply } from '@/domain/answers/views';
import { forgetDraft } from '@/ui/drafts/drafts';
import { classNames } from '@/ui/kit/class-names';
import { type Notes, NotesProvider } from './faults';
import { clearOthers, fieldsIn, hasTouched, inLight, isAsStored, isWritten, readAnswers, unsayAside } from './form-answers';
import { keepTrying } from './keep-trying';
import { type NoteWords, noteOf } from './note-of';
import css from './questionnaire.module.css';
import { type Outbox, SavedSign, type SavedState, type SavedWords } from './saved-sign';
import { useAttention } from './use-attention';
import { useDigits } from './use-digits';
import { useLeaveWarning } from './use-leave-warning';
import { useReadBack } from './use-read-back';

/** A question of this screen with what the person saw: the answer that stood, and which one it was. */
export type Asked = { question: Question; revision: number; value: AnswerValue | null };

/** An answer that is safe: with the server, or waiting on this device until it can be sent. */
export type Stored = SaveReply | { outcome: 'kept' };
/** What a try to save comes to. It throws when it is worth trying again. */
export type Saving = Stored | { outcome: 'refused' } | { outcome: 'signed-out' };
/** `field` is where the answer was given, for whoever has to say it back; null for a list. */
export type Save = (
  answer: { questionId: string; value: AnswerValue; basedOnRevision: number; saveId: string },
  field: Element | null,
) => Promise<Saving>;

/** A way to the next question that takes longer than this has failed. */
const longestWayMs = 10_000;

export type StepFormWords = SavedWords & NoteWords;

/** The reading that was said yes to, where a field can be read in more than one way. */
type Said = { field: string; code: string };

type StepFormProps = {
  asked: readonly Asked[];
  today: string;
  locale: string;
  /** How a telephone number is read, as a sentence; null where there is nothing to say. */
  sayPhone?: (written: string) => Promise<string | null>;
  /** Where the form goes without script. */
  action: string;
  words: StepFormWords;
  savedBefore: boolean;
  save: Save;
  /** Everything is stored; there are no replies when nothing had changed. */
  onKept: (replies: readonly Stored[]) => void;
  outbox: Outbox;
  /** By which what was typed and not sent is kept; a single choice is sent at once and needs none. */
  draft?: string;
  children: ReactNode;
  /** Stands below the form, beside the sign that all is stored: the way back. */
  ends?: ReactNode;
  className?: string;
};

/** Holds the questions of one screen, drawn by the server, and keeps what is answered. One tap on a single choice goes on. */
export function StepForm({
  asked,
  today,
  locale,
  sayPhone,
  action,
  words,
  savedBefore,
  save,
  onKept,
  outbox,
  draft,
  children,
  ends,
  className,
}: StepFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const isBusy = useRef(false);
  // A yes names its reading, so it stays good while another question of the screen is put right.
  const saidYes = useRef<Fields>({});
  /** What was stored from here, over what stood when the page was drawn. */
  const stored = useRef(new Map<string, Pick<Asked, 'value' | 'revision'>>());
  const isUnseen = useAttention();
  const [notes, setNotes] = useState<Notes>({});
  const [state, setState] = useState<SavedState>(savedBefore ? 'saved' : 'quiet');
  const [only] = asked;
  const goesOnByItself = asked.length === 1 && only?.question.kind === 'choice';
  // Enter says yes to what was chosen here; before anything was, it may be the key that was meant for the question before.
  useDigits(form, goesOnByItself, ({ key, timeStamp }) => {
    const isMeant = key === 'Enter' && form.current !== null && hasTouched(form.current);
    return isBusy.current || (isUnseen(timeStamp) && !isMeant);
  });
  useLeaveWarning(state === 'saving' || state === 'waiting');

  // Looked at when something is kept, never while drawing: the page may have been open since yesterday.
  const look = () => ({
    today: patientDay(new Date(), ownZone()) > today ? patientDay(new Date(), ownZone()) : today,
    locale,
    words,
  });
  useReadBack(form, (id) => {
    const question = asked.find((one) => one.question.id === id)?.question;
    if (question === undefined || form.current === null) return;
    if (question.kind === 'text' && question.format === 'phone') {
      const written = fieldsIn(form.current)[id] ?? '';
      const sayIf = (words: string | null) => {
        const isStill = form.current !== null && fieldsIn(form.current)[id] === written;
        if (isStill) setNotes((before) => ({ ...before, [id]: words === null ? null : { kind: 'read', words } }));
      };
      return void sayPhone?.(written).then(sayIf, () => undefined); // nobody needs it to go on
    }
    const fields = { ...fieldsIn(form.current), ...saidYes.current };
    const note = noteOf(inLight(question, asked, fields, today), fields, look());
    // Nobody is corrected in the middle of typing.
    setNotes((before) => ({ ...before, [id]: note?.kind === 'fault' ? null : note }));
  });

  /** Saves until the form says nothing more than what is stored, also what was changed meanwhile. Null where something stands in the way. */
  async function keepAll(current: HTMLFormElement): Promise<Stored[] | null> {
    const replies: Stored[] = [];
    for (;;) {
      const now = asked.map((one) => ({ ...one, ...stored.current.get(one.question.id) }));
      const { answers, wrong } = readAnswers(now, { ...fieldsIn(current), ...saidYes.current }, look());
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
        const saveId = crypto.randomUUID();
        const reply = await keepTrying(
          () => save({ ...answer, saveId }, fieldOf(current, answer.questionId)),
          () => setState('waiting'),
        );
        if (reply.outcome === 'refused' || reply.outcome === 'signed-out') {
          if (reply.outcome === 'refused') {
            setNotes({ [answer.questionId]: { kind: 'fault', words: words.faults['wrong-kind'] } });
            focusOn(current, answer.questionId);
          }
          setState(reply.outcome);
          return null;
        }
        replies.push(reply);
        // Sent once more, it must not meet itself as somebody else's answer.
        const revision = reply.outcome === 'saved' ? reply.revision : answer.basedOnRevision + 1;
        stored.current.set(answer.questionId, { value: answer.value, revision });
      }
    }
  }

  async function keep(said?: Said) {
    const current = form.current;
    if (current === null || isBusy.current) return;
    if (said !== undefined) saidYes.current = { ...saidYes.current, [said.field]: said.code };
    isBusy.current = true;
    const replies = await keepAll(current);
    if (replies === null) return void (isBusy.current = false);
    setState('saved');
    if (draft !== undefined) forgetDraft(draft);
    onKept(replies);
    // Deaf until the next question is here, and not for ever where it does not come.
    setTimeout(() => (isBusy.current = false), longestWayMs);
  }

  /** What is done before the question was before the eyes, or while its answer is under way, is not an answer to it. */
  const isDeaf = (at: number) => isBusy.current || isUnseen(at);
  function listen(event: MouseEvent<HTMLFormElement>) {
    const on = event.target instanceof Element ? event.target.closest('.choice, button, input') : null;
    if (on === null || !event.nativeEvent.isTrusted || isWritten(on) || !isDeaf(event.timeStamp)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** "Saved" goes as soon as something else stands here than what is stored, and comes back with it. */
  function compare() {
    if (form.current === null || isBusy.current) return;
    const now = asked.map((one) => ({ ...one, ...stored.current.get(one.question.id) }));
    setState(savedBefore && isAsStored(now, form.current) ? 'saved' : 'quiet');
  }

  const takeUp = useEffectEvent(() => {
    if (form.current === null || !hasTouched(form.current)) return;
    // A tap before the script was there counts as one after it.
    if (goesOnByItself) void keep();
    else setState('quiet');
  });
  useEffect(() => {
    const soon = setTimeout(() => takeUp());
    return () => clearTimeout(soon);
  }, []);

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    void keep();
  }

  // A tap or click counts at once. Arrow keys also "click" a radio button, with a count of 0: they only look around.
  function tap(event: MouseEvent<HTMLFormElement>) {
    const box = event.target;
    if (!(box instanceof HTMLInputElement)) return;
    if (box.type === 'checkbox' && box.checked) clearOthers(box);
    if (goesOnByItself && box.type === 'radio' && event.detail > 0) void keep();
  }

  return (
    <NotesProvider value={{ notes, onSay: (field, code) => void keep({ field, code }) }}>
      <form
        ref={form}
        action={action}
        method="post"
        noValidate
        onSubmit={submit}
        onClickCapture={listen}
        onClick={tap}
        onInput={unsayAside}
        onChange={compare}
        aria-busy={state === 'saving'}
        autoComplete="off"
        data-draft={draft}
        className={classNames('settles', className)}
      >
        {children}
      </form>
      <div className={css.ends}>
        {ends}
        <SavedSign state={state} words={words} outbox={outbox} />
      </div>
    </NotesProvider>
  );
}

function focusOn(form: HTMLFormElement, questionId: string) {
  fieldOf(form, questionId)?.querySelector<HTMLElement>('input, textarea')?.focus();
}

const fieldOf = (form: HTMLFormElement, questionId: string) => form.querySelector(`[data-question="${CSS.escape(questionId)}"]`);
