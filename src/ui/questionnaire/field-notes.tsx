'use client';

import { createContext, useContext } from 'react';
import { Button } from '@/ui/kit/button';
import { Icon } from '@/ui/kit/icon';
import { useIsLive } from '@/ui/kit/use-is-live';
import type { Note } from './note-of';
import css from './questionnaire.module.css';

/** What is beside which question of the screen. `undefined`: the form has not looked at it yet; null: nothing. */
export type FieldNotes = Readonly<Record<string, Note | null>>;

type Beside = {
  notes: FieldNotes;
  /** One of the readings that were asked about was said yes to. */
  onSay: (field: string, code: string) => void;
};

const NotesContext = createContext<Beside | null>(null);
export const FieldNotesProvider = NotesContext.Provider;

/**
 * The sentence beside the field. It is in the page from the start, so that it is spoken when it comes. `atFirst` is what
 * the server already knows of a form that came back.
 */
export function FieldNote({ questionId, id, atFirst }: { questionId: string; id: string; atFirst?: Note | null }) {
  const beside = useContext(NotesContext);
  const note = beside?.notes[questionId] ?? (beside?.notes[questionId] === undefined ? atFirst : null) ?? null;
  return (
    <div role="status" id={id}>
      {note === null ? null : <FieldNoteWords note={note} onSay={beside?.onSay} />}
    </div>
  );
}

/** A note in words. Where a reading is asked about, its answers are buttons, which send a plain form too. */
export function FieldNoteWords({ note, onSay }: { note: Note; onSay?: (field: string, code: string) => void }) {
  const isLive = useIsLive();
  if (note.kind === 'read') return <p className={css.read}>{note.words}</p>;
  if (note.kind === 'fault')
    return (
      <p className="field__error">
        <Icon name="info" />
        <span>{note.words}</span>
      </p>
    );
  return (
    <div className={css.asked}>
      <p>
        <strong>{note.words}</strong> {note.hint}
      </p>
      <div className={css.ends}>
        {note.choices.map(({ code, label }) => (
          <Button
            key={code}
            // Where script answers, Enter in the field must not press the first of them; where it does not, the form has to.
            type={isLive && onSay !== undefined ? 'button' : 'submit'}
            name={note.field}
            value={code}
            onClick={() => onSay?.(note.field, code)}
          >
            {label}
          </Button>
        ))}
      </div>
    </div>
  );
}
