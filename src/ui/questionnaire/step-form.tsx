'use client';

import { type MouseEvent, type ReactNode, type SyntheticEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import { type Fields, fromFields } from '@/domain/answers/from-fields';
import type { Question } from '@/domain/answers/question';
import type { AnswerValue } from '@/domain/answers/value';
import { patientDay } from '@/domain/queue/patient-day';
import { ownZone } from '@/domain/shared/reported-zone';
import type { SaveReply } from '@/domain/answers/views';
import { forgetDraft } from '@/ui/drafts/drafts';
import { type Notes, NotesProvider } from './faults';
import { keepTrying } from './keep-trying';
import { type Note, type NoteWords, noteOf } from './note-of';
import css from './questionnaire.module.css';
import { type Outbox, SavedSign, type SavedState, type SavedWords } from './saved-sign';

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

export type StepFormWords = SavedWords & NoteWords;

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
  const [notes, setNotes] = useState<Notes>({});
  const [state, setState] = useState<SavedState>(savedBefore ? 'saved' : 'quiet');
  const [only] = asked;
  const goesOnByItself = asked.length === 1 && only?.question.kind === 'choice';
  useDigits(form, goesOnByItself);
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
    const note = noteOf(question, { ...fieldsIn(form.current), ...saidYes.current }, look());
    // Nobody is corrected in the middle of typing.
    setNotes((before) => ({ ...before, [id]: note?.kind === 'fault' ? null : note }));
  });

  async function keep(said?: { field: string; code: string }) {
    const current = form.current;
    if (current === null || isBusy.current) return;
    if (said !== undefined) saidYes.current = { ...saidYes.current, [said.field]: said.code };
    const { answers, wrong } = read(asked, { ...fieldsIn(current), ...saidYes.current }, look());
    setNotes(wrong);
    const first = Object.keys(wrong).find((id) => wrong[id]?.kind === 'fault' || wrong[id]?.kind === 'ask');
    if (first !== undefined) return focusOn(current, first);

    isBusy.current = true;
    setState('saving');
    const replies: Stored[] = [];
    for (const answer of answers) {
      const saveId = crypto.randomUUID();
      const reply = await keepTrying(
        () => save({ ...answer, saveId }, fieldOf(current, answer.questionId)),
        () => setState('waiting'),
      );
      if (reply.outcome === 'refused' || reply.outcome === 'signed-out') {
        isBusy.current = false;
        if (reply.outcome === 'refused') {
          setNotes({ [answer.questionId]: { kind: 'fault', words: words.faults['wrong-kind'] } });
          focusOn(current, answer.questionId);
        }
        return setState(reply.outcome);
      }
      replies.push(reply);
    }
    setState('saved');
    isBusy.current = false;
    if (draft !== undefined) forgetDraft(draft);
    onKept(replies);
  }

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
        onClick={tap}
        onInput={unsayAside}
        data-draft={draft}
        className={className}
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

type Answer = { questionId: string; value: AnswerValue; basedOnRevision: number };

/** What the form says now: answers that differ from those that stand, and what has to be said beside each field. */
function read(asked: readonly Asked[], fields: Fields, look: Parameters<typeof noteOf>[2]) {
  const answers: Answer[] = [];
  const wrong: Record<string, Note | null> = {};
  for (const { question, revision, value: standing } of asked) {
    const note = noteOf(question, fields, look);
    wrong[question.id] = note;
    const said = fromFields(question, fields);
    if (note?.kind === 'fault' || said.kind !== 'value') continue;
    if (JSON.stringify(said.value) !== JSON.stringify(standing))
      answers.push({ questionId: question.id, value: said.value, basedOnRevision: revision });
  }
  return { answers, wrong };
}

const fieldsIn = (form: HTMLFormElement): Fields =>
  Object.fromEntries([...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));

/** Says how a number was read once nobody has typed for a moment. */
function useReadBack(form: { current: HTMLFormElement | null }, onPause: (questionId: string) => void) {
  const tell = useEffectEvent(onPause);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const hear = ({ target }: Event) => {
      const field = target instanceof HTMLInputElement ? target.closest<HTMLElement>('[data-question]') : null;
      const id = field?.dataset.question;
      clearTimeout(timer);
      if (id !== undefined) timer = setTimeout(() => tell(id), pauseMs);
    };
    const current = form.current;
    current?.addEventListener('input', hear);
    return () => {
      clearTimeout(timer);
      current?.removeEventListener('input', hear);
    };
  }, [form]);
}

const pauseMs = 500;

function focusOn(form: HTMLFormElement, questionId: string) {
  fieldOf(form, questionId)?.querySelector<HTMLElement>('input, textarea')?.focus();
}

const fieldOf = (form: HTMLFormElement, questionId: string) => form.querySelector(`[data-question="${CSS.escape(questionId)}"]`);

/** "None of these" and the asides stand alone: ticking one unticks the rest, and ticking another unticks them. */
function clearOthers(box: HTMLInputElement) {
  const standsAlone = (other: HTMLInputElement) => 'none' in other.dataset || 'aside' in other.dataset;
  const group = box.closest('fieldset');
  for (const other of group?.querySelectorAll<HTMLInputElement>('input[type="checkbox"]') ?? [])
    if (other !== box && (standsAlone(box) || standsAlone(other))) other.checked = false;
}

/** Who writes something does know it after all. */
function unsayAside({ target }: SyntheticEvent) {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) || target.type === 'checkbox') return;
  for (const box of target.closest('fieldset')?.querySelectorAll<HTMLInputElement>('[data-aside]') ?? []) box.checked = false;
}

/** Keys 1 to 9 choose the row of that number; Enter keeps what is chosen wherever the focus rests. */
function useDigits(form: { current: HTMLFormElement | null }, goesOn: boolean) {
  useEffect(() => {
    function press(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.defaultPrevented) return;
      if (form.current === null || form.current.closest('[hidden]') !== null) return;
      const on = event.target;
      if (on instanceof HTMLTextAreaElement || (on instanceof HTMLInputElement && on.type !== 'radio' && on.type !== 'checkbox'))
        return;
      if (on instanceof HTMLElement && on.closest('a, button, summary, select, dialog') !== null) return;
      if (event.key === 'Enter' && goesOn) {
        event.preventDefault();
        form.current.requestSubmit();
      }
      if (!/^[1-9]$/.test(event.key)) return;
      const row = form.current.querySelector<HTMLInputElement>(`[aria-keyshortcuts="${event.key}"]`);
      if (!row) return;
      row.checked = true;
      row.focus();
      if (goesOn) form.current.requestSubmit();
    }
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [form, goesOn]);
}

/** Asks before the page is left while something is not stored yet. */
function useLeaveWarning(isOpen: boolean) {
  useEffect(() => {
    if (!isOpen) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isOpen]);
}
