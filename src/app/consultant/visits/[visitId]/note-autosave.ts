import type { NoteView } from '@/domain/visit/views';
import { browserApi } from '@/trpc/client';
import { refusalSentenceOf } from '@/trpc/join-key';
import { isSessionOver, isSignedOut, onSessionBack } from '@/trpc/session-end';
import { areDraftsKnown, onDraftsChanged } from '@/ui/drafts/drafts';
import { forgetNote, keepNote, readNote, type NoteText } from './note-draft';
import { isSameNote, takeUpNote } from './take-up-note';

const restMs = 700;
const againMs = 3_000;
const draftsWaitMs = 4_000;

export type NoteState = NoteText & {
  status: 'saved' | 'saving' | 'unsaved';
  savedAt: string | null;
  /** What was saved in another window meanwhile; both are shown until one is chosen. */
  theirs: NoteView | null;
  signed: NoteView | null;
  /** This page is signing it just now. */
  isSigning: boolean;
  /** Why the server will not take the note, where sending it again would not help. */
  refused: string | null;
  /** What an earlier page left unsaved is known: until then nothing new is written over it. */
  isReady: boolean;
};

/**
 * The note while it is written. It saves itself after a pause in typing, tries again when the connection is lost, and keeps
 * a sealed copy on this device that outlives a reload. One save at a time, each on top of the version before.
 */
export class NoteAutosave {
  private listeners = new Set<() => void>();
  private state: NoteState;
  private version: number;
  /** Words that were sent and to which no answer came yet. Until one comes the same are sent again: so our own save is known again. */
  private unanswered: NoteText | null = null;
  private isDirty = false;
  private isSaving = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly visitId: string,
    private readonly initial: NoteView,
  ) {
    const { text, decision, savedAt, signedAt, version } = initial;
    this.version = version;
    this.state = {
      text,
      decision,
      savedAt,
      status: 'saved',
      theirs: null,
      signed: signedAt === null ? null : initial,
      refused: null,
      isSigning: false,
      isReady: false,
    };
  }

  subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };
  read = (): NoteState => this.state;

  /** Takes up what a reload interrupted, and watches over leaving the page. Returns what ends that. */
  open = (): (() => void) => {
    let hasBegun = this.state.isReady;
    const begin = () => {
      // What is taken up is saved at once, and that save is reported here.
      if (hasBegun) return;
      hasBegun = true;
      this.takeUp();
      this.set({ isReady: true });
    };
    const stopWaiting = onDraftsChanged(() => areDraftsKnown() && begin());
    // Nobody waits longer for what cannot be had now.
    const atLatest = setTimeout(begin, draftsWaitMs);
    if (areDraftsKnown()) begin();
    const hide = () => document.visibilityState === 'hidden' && this.isDirty && void this.save();
    // Who is signed out finds the words again after signing in; asking would only be in the way.
    const ask = (event: BeforeUnloadEvent) => this.isDirty && !isSessionOver() && event.preventDefault();
    const unhear = onSessionBack(() => this.isDirty && void this.save());
    document.addEventListener('visibilitychange', hide);
    window.addEventListener('beforeunload', ask);
    return () => {
      unhear();
      stopWaiting();
      clearTimeout(atLatest);
      document.removeEventListener('visibilitychange', hide);
      window.removeEventListener('beforeunload', ask);
      clearTimeout(this.timer);
      if (!this.isDirty) forgetNote(this.visitId);
    };
  };

  change = (part: Partial<NoteText>): void => {
    this.isDirty = true;
    this.set({ ...part, status: 'unsaved', refused: null });
    this.keep();
    // While two versions are shown side by side, nothing is saved before one is chosen.
    if (this.state.theirs === null) this.saveIn(restMs);
  };

  /** Puts a line at the end. */
  append = (line: string): void => {
    const text = this.state.text.trimEnd();
    this.change({ text: text === '' ? line : `${text}\n\n${line}` });
  };

  /** Settles two versions: mine goes on top of theirs, or theirs takes the place of mine. */
  settle = (keep: 'mine' | 'theirs'): void => {
    const { theirs } = this.state;
    if (theirs === null) return;
    this.version = theirs.version;
    this.set({ theirs: null });
    this.change(keep === 'mine' ? {} : { text: theirs.text, decision: theirs.decision });
  };

  /** Signs the version that was saved last. Throws the refusal. */
  sign = async (): Promise<void> => {
    this.set({ isSigning: true });
    try {
      const signed = await browserApi.visit.signNote.mutate({ visitId: this.visitId, version: this.version });
      this.isDirty = false;
      forgetNote(this.visitId);
      this.set({ signed });
    } finally {
      this.set({ isSigning: false });
    }
  };

  private takeUp() {
    const kept = readNote(this.visitId);
    if (kept === null || this.state.signed !== null) return;
    const taken = takeUpNote(kept, this.initial);
    if (taken.kind === 'forget') return forgetNote(this.visitId);
    const { version, theirs, unanswered, text, decision } = taken;
    this.version = version;
    if (theirs !== null) this.set({ theirs });
    this.unanswered = unanswered;
    if (taken.isSaved) this.set({ text, decision, savedAt: kept.savedAt });
    else this.change({ text, decision });
  }

  private keep() {
    const { text, decision, savedAt } = this.state;
    const { version, unanswered, isDirty } = this;
    keepNote(this.visitId, { text, decision, version, unanswered, savedAt: isDirty ? null : savedAt });
  }

  private async save() {
    clearTimeout(this.timer);
    if (this.isSaving || this.state.theirs !== null) return;
    const { text, decision } = this.unanswered ?? this.state;
    this.unanswered = { text, decision };
    this.keep();
    this.isSaving = true;
    this.set({ status: 'saving' });
    try {
      const result = await browserApi.visit.saveNote.mutate({ visitId: this.visitId, version: this.version, text, decision });
      const note = result.outcome === 'stale' ? result.note : result;
      this.unanswered = null;
      if (result.outcome === 'stale' && !isSameNote(result.note, { text, decision }))
        return this.set({ theirs: result.note, status: 'unsaved' });
      this.version = note.version;
      this.isDirty = !isSameNote(this.state, { text, decision });
      this.set({ savedAt: note.savedAt, status: this.isDirty ? 'unsaved' : 'saved' });
      this.keep();
      if (this.isDirty) this.saveIn(restMs);
    } catch (error) {
      const refused = refusalSentenceOf(error);
      this.set({ status: 'unsaved', refused });
      // Who is signed out, or may not write here any more, is shown that; what failed in transit is tried again.
      if (refused === null && !isSignedOut(error)) this.saveIn(againMs);
    } finally {
      this.isSaving = false;
    }
  }

  private saveIn(ms: number) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), ms);
  }

  private set(change: Partial<NoteState>) {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}
