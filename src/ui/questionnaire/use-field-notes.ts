import type { RefObject } from 'react';
import type { Fields } from '@/domain/answers/from-fields';
import type { Question } from '@/domain/answers/question';
import { useAnswerForm } from './answer-sink';
import { type Asked, fieldsIn, inLight } from './form-answers';
import { type Note, noteOf } from './note-of';
import { useReadBack } from './use-read-back';

type Given = {
  /** What the form says now, and what is needed to read it. */
  reading: (form: HTMLFormElement) => readonly [Fields, Parameters<typeof noteOf>[2]];
  setNote: (questionId: string, note: Note | null) => void;
};

/** Says beside each field how it was read, once nobody has typed for a moment. */
export function useFieldNotes(form: RefObject<HTMLFormElement | null>, asked: readonly Asked[], { reading, setNote }: Given) {
  const { describePhone } = useAnswerForm();

  async function describe({ id }: Question, of: HTMLFormElement, phone: NonNullable<typeof describePhone>) {
    const written = fieldsIn(of)[id] ?? '';
    const words = await phone(written);
    const isStill = form.current !== null && fieldsIn(form.current)[id] === written;
    if (isStill) setNote(id, words === null ? null : { kind: 'read', words });
  }
  useReadBack(form, (id) => {
    const question = asked.find((one) => one.question.id === id)?.question;
    if (question === undefined || form.current === null) return;
    if (question.kind === 'text' && question.format === 'phone') {
      if (describePhone) void describe(question, form.current, describePhone).catch(() => undefined); // nobody needs it to go on
      return;
    }
    const [fields, context] = reading(form.current);
    const note = noteOf(inLight(question, asked, fields, context.today), fields, context);
    // Nobody is corrected in the middle of typing.
    setNote(id, note?.kind === 'fault' ? null : note);
  });
}
