'use client';

import { useEffect, useRef, useState } from 'react';
import { readDose } from '@/domain/answers/dose';
import type { NumberFault, NumberField, NumberRead } from '@/domain/numbers/read-number';
import { Field } from '@/ui/kit/field';
import { FieldNoteWords } from './field-notes';
import { askAbout, type Note } from './note-of';
import { formatNumber } from './format-reading';

export type AmountWords = Readonly<Record<NumberFault | 'amount' | 'readAs' | 'ask' | 'askHint' | 'yes' | 'no', string>>;

/** Above `askAboveMg` an amount is asked about, for hardly anybody takes so much of this medicine in a day. */
type Given = { words: AmountWords; limits: NumberField; locale: string; askAboveMg?: number };

/** How an amount was read, what is wrong with it, or which one is meant; null where nothing has to be said. */
function noteOfAmount(read: NumberRead, { words, locale }: Given): Note | null {
  const say = (mg: number) => words.amount.replace('{n}', formatNumber(mg, locale));
  switch (read.kind) {
    case 'empty':
      return null;
    case 'number':
      return read.isPlain ? null : { kind: 'read', words: words.readAs.replace('{said}', say(read.value)) };
    case 'ask':
      return askAbout(
        read.values.map((mg) => ({ code: String(mg), said: say(mg) })),
        'read',
        words,
      );
    case 'fault':
      return { kind: 'fault', words: words[read.reason] };
  }
}

/** A typed daily amount: how it is read is said beside it, and `take` gives the number once nothing is open about it. */
export function useAmount(given: Given) {
  const input = useRef<HTMLInputElement>(null);
  const [note, setNote] = useState<Note | null>(null);
  const saidYesTo = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const look = () => readDose(input.current?.value ?? '', given.limits, saidYesTo.current, given.askAboveMg);

  return {
    input,
    note,
    /** In mg; null where nothing is written; 'open' where something has to be answered first, and is asked. */
    take: (): number | null | 'open' => {
      clearTimeout(timer.current);
      const read = look();
      setNote(noteOfAmount(read, given));
      if (read.kind === 'empty') return null;
      if (read.kind === 'number') return read.value;
      input.current?.focus();
      return 'open';
    },
    onInput: () => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        const said = noteOfAmount(look(), given);
        // Nobody is corrected in the middle of typing.
        setNote(said?.kind === 'fault' ? null : said);
      }, pauseMs);
    },
    onSay: (_: string, code: string) => {
      saidYesTo.current = code;
      setNote(noteOfAmount(look(), given));
    },
    clear: () => {
      if (input.current !== null) input.current.value = '';
      setNote(null);
    },
  };
}

const pauseMs = 500;

type AmountFieldProps = {
  id: string;
  name: string;
  label: string;
  hint?: string;
  defaultValue: string;
  amount: Pick<ReturnType<typeof useAmount>, 'input' | 'note' | 'onInput' | 'onSay'>;
};

/** The field of a typed daily amount, with what has to be said about it. */
export function AmountField({ id, name, label, hint, defaultValue, amount: { input, note, onInput, onSay } }: AmountFieldProps) {
  return (
    <div className="field">
      <Field id={id} label={label} hint={hint}>
        <input
          id={id}
          name={name}
          ref={input}
          className="input"
          // No limit of its own: a browser cuts what is pasted without a word.
          inputMode="text"
          autoComplete="off"
          defaultValue={defaultValue}
          onInput={onInput}
          aria-invalid={note?.kind === 'fault' ? true : undefined}
          aria-describedby={[hint === undefined ? null : `${id}-hint`, `${id}-note`].filter(Boolean).join(' ')}
        />
      </Field>
      <div role="status" id={`${id}-note`}>
        {note === null ? null : <FieldNoteWords note={note} onSay={onSay} />}
      </div>
    </div>
  );
}
