'use client';

import { type MouseEvent, type ReactNode, type SyntheticEvent, useEffect, useEffectEvent, useRef } from 'react';
import { classNames } from '@/ui/kit/class-names';
import { useAnswerForm } from './answer-sink';
import { FieldNotesProvider } from './field-notes';
import { type Asked, clearOthers, hasTouched, isWritten, clearAside } from './form-answers';
import css from './questionnaire.module.css';
import { SavedSign } from './saved-sign';
import { useSettledView } from './use-settled-view';
import { useDigits } from './use-digits';
import { useLeaveWarning } from './use-leave-warning';
import { useStepSave } from './use-step-save';

type StepFormProps = {
  asked: readonly Asked[];
  /** Where the form goes without script. */
  action: string;
  savedBefore: boolean;
  /** By which what was typed and not sent is kept; a single choice is sent at once and needs none. */
  draft?: string;
  children: ReactNode;
  /** Stands below the form, beside the sign that all is stored: the link back. */
  ends?: ReactNode;
  className?: string;
};

/** Holds the questions of one screen, drawn by the server, and saves what is answered. One tap on a single choice goes on. */
export function StepForm({ asked, action, savedBefore, draft, children, ends, className }: StepFormProps) {
  const { outbox, words } = useAnswerForm();
  const form = useRef<HTMLFormElement>(null);
  const isUnseen = useSettledView(form);
  const { state, notes, isBusy, save, compare, setUnsaved } = useStepSave(form, { asked, savedBefore, draft });
  const savesAtOnce = asked.length === 1 && asked[0]?.question.kind === 'choice';
  // Enter says yes to what was chosen here; before anything was, it may be the key that was meant for the question before.
  useDigits(form, savesAtOnce, ({ key, timeStamp }) => {
    const isMeant = key === 'Enter' && form.current !== null && hasTouched(form.current);
    return isBusy.current || (isUnseen(timeStamp) && !isMeant);
  });
  useLeaveWarning(state === 'saving' || state === 'waiting');

  /** What is done before the question was on the screen, or while its answer is under way, is not an answer to it. */
  const isDeaf = (at: number) => isBusy.current || isUnseen(at);
  function listen(event: MouseEvent<HTMLFormElement>) {
    const on = event.target instanceof Element ? event.target.closest('.choice, button, input') : null;
    if (on === null || !event.nativeEvent.isTrusted || isWritten(on) || !isDeaf(event.timeStamp)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  const takeUp = useEffectEvent(() => {
    if (form.current === null || !hasTouched(form.current)) return;
    // A tap before the script was there counts as one after it.
    if (savesAtOnce) void save();
    else setUnsaved();
  });
  useEffect(() => {
    const soon = setTimeout(() => takeUp());
    return () => clearTimeout(soon);
  }, []);

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    void save();
  }

  // A tap or click counts at once. Arrow keys also "click" a radio button, with a count of 0: they only look around.
  function tap(event: MouseEvent<HTMLFormElement>) {
    const box = event.target;
    if (!(box instanceof HTMLInputElement)) return;
    if (box.type === 'checkbox' && box.checked) clearOthers(box);
    if (savesAtOnce && box.type === 'radio' && event.detail > 0) void save();
  }

  return (
    <FieldNotesProvider value={{ notes, onSay: (field, code) => void save({ field, code }) }}>
      <form
        ref={form}
        action={action}
        method="post"
        noValidate
        onSubmit={submit}
        onClickCapture={listen}
        onClick={tap}
        onInput={clearAside}
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
    </FieldNotesProvider>
  );
}
