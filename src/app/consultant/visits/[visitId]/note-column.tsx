'use client';

import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { noteMaxLength, type VisitDecision, visitDecisions } from '@/domain/visit/decision';
import type { ConsultantVisitView } from '@/domain/visit/views';
import type { Messages } from '@/i18n/english';
import { refusalSentenceOf } from '@/trpc/join-key';
import { focusOn } from '@/app/use-field-faults';
import { Button } from '@/ui/kit/button';
import { Choice, Choices } from '@/ui/kit/choice';
import { useIsLive } from '@/ui/kit/use-is-live';
import { timeOfDay, type Reader } from '@/domain/shared/time/in-words';
import { type ConfirmRequest, Confirm } from '@/ui/visit-room/confirm';
import { NoteConflict, SignedElsewhere } from './note-conflict';
import { SignedNote } from './signed-note';
import type { NoteAutosave, NoteState } from './note-autosave';
import css from './note-column.module.css';
import columns from './visit-desk.module.css';

type Words = Messages['visit']['note'];
type NoteTexts = ReturnType<typeof useTranslations<'visit.note'>>;
type NoteColumnProps = {
  book: NoteAutosave;
  note: NoteState;
  callIsOver: boolean;
  /** Another window has signed it: what is there counts, and is read again. */
  isSignedElsewhere: boolean;
  words: Words;
  print: Messages['visit']['print'];
  visit: ConsultantVisitView;
  locale: string;
};

/** The note, the decision and the signature; after that, the locked note. */
export function NoteColumn({ book, note, callIsOver, isSignedElsewhere, words, print, visit, locale }: NoteColumnProps) {
  const t = useTranslations('visit.note');
  const signing = useRef<ConfirmRequest>(null);
  const isLive = useIsLive() && note.isReady;
  if (note.signed !== null) return <SignedNote note={note.signed} visit={visit} words={words} print={print} locale={locale} />;
  if (isSignedElsewhere) return <SignedElsewhere words={words} />;
  const missing = [
    callIsOver ? null : words.needCall,
    note.text.trim() === '' ? words.needText : null,
    note.decision === null ? words.needDecision : null,
    note.status === 'saved' ? null : words.needSaved,
  ].filter((need) => need !== null);
  const failed = (error: unknown) => refusalSentenceOf(error) ?? words.unsaved;
  return (
    <section className={`${columns.col} ${columns.paper}`} aria-labelledby="note-title">
      <h2 id="note-title">
        {words.title} <small role="status">{savedWords(note, t, { locale, timeZone: visit.timeZone })}</small>
      </h2>
      {note.theirs === null ? null : <NoteConflict theirs={note.theirs.text} words={words} onSettle={book.settle} />}
      <textarea
        id="visit-note"
        className={`input ${css.note}`}
        // Until the script is here, and what an earlier page left, nobody would keep what is typed.
        readOnly={!isLive}
        aria-label={words.label}
        maxLength={noteMaxLength}
        value={note.text}
        placeholder={words.hint}
        onChange={(event) => book.change({ text: event.target.value })}
      />
      {note.text === '' ? (
        <p>
          <Button onClick={() => book.change({ text: words.empty })}>{words.start}</Button>
        </p>
      ) : null}
      <Choices id="visit-decision" legend={words.decision} chips>
        {visitDecisions.map((decision: VisitDecision) => (
          <Choice
            key={decision}
            name="decision"
            label={words.decisions[decision]}
            checked={note.decision === decision}
            onChange={() => book.change({ decision })}
          />
        ))}
      </Choices>
      <div className={columns.acts}>
        <Button
          look="go"
          aria-disabled={missing.length > 0}
          aria-describedby={missing.length > 0 ? 'why-not' : undefined}
          onClick={() => (missing.length === 0 ? signing.current?.ask() : focusOnMissing(note))}
        >
          {words.sign}
        </Button>
      </div>
      {missing.length > 0 ? (
        <p className="quiet" id="why-not">
          {t('before', { list: missing.join(', ') })}
        </p>
      ) : null}
      <Confirm
        ref={signing}
        id="sign"
        title={words.signAsk}
        yes={words.signNow}
        no={words.notYet}
        act={book.sign}
        failed={failed}
      >
        <p>{t('signAskMore', { means: note.decision === null ? '' : words.decisionMeans[note.decision] })}</p>
      </Confirm>
    </section>
  );
}

/** To what is still to be written or chosen; what only takes its time is no place to go. */
function focusOnMissing({ text, decision }: NoteState) {
  if (text.trim() === '') focusOn('visit-note');
  else if (decision === null) focusOn('visit-decision');
}

function savedWords({ status, savedAt, refused }: NoteState, t: NoteTexts, zone: Reader): string {
  if (status === 'saving') return t('saving');
  if (refused !== null) return refused;
  if (status === 'unsaved') return t('unsaved');
  return savedAt === null ? t('hint') : t('saved', { time: timeOfDay(savedAt, zone) });
}
