'use client';

import { useEffect, useRef, useState } from 'react';
import { browserApi } from '@/trpc/client';
import { isSessionOver, isSignedOut, noteSession, onSessionEnd } from '@/trpc/session-end';
import { Dialog } from '@/ui/kit/dialog';
import { Notice } from '@/ui/kit/notice';

const mostOftenMs = 60_000;
const lookEveryMs = 15_000;
const isThere = 'clearway:is-there';
/** How many calls this page is in: nobody is thrown out of one, whatever becomes of the session meanwhile. */
let calls = 0;
const inputs = ['pointerdown', 'keydown', 'wheel', 'touchmove', isThere] as const;

export type KeepSessionProps = {
  /** Without input for this long the server ends the session, unless another window of the same browser keeps it. */
  idleMinutes: number;
  /** The session that drew this page: with any other, of the same person or not, it is drawn again. */
  sessionId: string;
  /** The entrance with `?next=` at its end; this page's own address is put behind it. */
  entranceUrl: string;
  words: Readonly<Record<'title' | 'text' | 'go' | 'inCall' | 'inCallGo', string>>;
};

/**
 * Tells the server about real input, at most once a minute, and says so when the session is over: by a word of the API to any
 * part of the page, by a stream's end, when the page comes back to the front, or after too long without input. The page is
 * covered then, and what was typed stays; signing in returns to it.
 */
export function KeepSession({ idleMinutes, sessionId, entranceUrl, words }: KeepSessionProps) {
  const [state, setState] = useState<SessionState>('signed-in');
  useSession(idleMinutes, sessionId, setState);
  if (state === 'signed-in') return null;
  return state === 'in-call' ? (
    <InCall entranceUrl={entranceUrl} words={words} />
  ) : (
    <SignedOut entranceUrl={entranceUrl} words={words} />
  );
}

type SessionState = 'signed-in' | 'over' | 'in-call';
type Say = (state: SessionState) => void;

function useSession(idleMinutes: number, sessionId: string, say: Say) {
  useEffect(() => {
    let lastInput = Date.now();
    let lastReported = 0; // the page was opened by somebody: its first input is reported at once
    const known = (isOver: boolean) => {
      noteSession(isOver);
      say(!isOver ? 'signed-in' : calls > 0 ? 'in-call' : 'over');
    };
    const end = () => known(true);
    const failed = (error: unknown) => {
      if (isSignedOut(error)) end(); // anything else is a bad connection: the next look tries again
    };
    /** Asks who is signed in; asking keeps nobody awake. */
    const ask = () =>
      void browserApi.session.me.query().then((session) => {
        // Signed in again in another window: everything is read again, also by whom. A call goes on as it is.
        if (calls === 0 && (session.sessionId !== sessionId || isSessionOver())) return window.location.reload();
        known(false);
      }, failed);
    const onInput = () => {
      lastInput = Date.now();
      if (isSessionOver() || lastInput - lastReported < mostOftenMs) return;
      lastReported = lastInput;
      browserApi.session.touch.mutate().catch(failed);
    };
    const look = setInterval(() => {
      if (isSessionOver()) known(true); // the call may have ended meanwhile
      if (isSessionOver() ? calls > 0 : Date.now() - lastInput > idleMinutes * 60_000) ask();
    }, lookEveryMs);
    const onShow = () => document.visibilityState === 'visible' && ask();
    const onPageShow = ({ persisted }: PageTransitionEvent) => persisted && ask();
    for (const input of inputs) window.addEventListener(input, onInput, { passive: true, capture: true });
    document.addEventListener('visibilitychange', onShow);
    window.addEventListener('pageshow', onPageShow);
    const stopListening = onSessionEnd({ signedOut: end, doubtful: ask });
    return () => {
      clearInterval(look);
      for (const input of inputs) window.removeEventListener(input, onInput, { capture: true });
      document.removeEventListener('visibilitychange', onShow);
      window.removeEventListener('pageshow', onPageShow);
      stopListening();
    };
  }, [idleMinutes, sessionId, say]);
}

type OverProps = Pick<KeepSessionProps, 'entranceUrl' | 'words'>;

const signInUrl = (entranceUrl: string) => `${entranceUrl}${encodeURIComponent(window.location.pathname)}`;

/** Covers the page, so that nothing of a patient is read while nobody sits at the computer. It closes by signing in alone. */
function SignedOut({ entranceUrl, words }: OverProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    for (const other of document.querySelectorAll<HTMLDialogElement>('dialog[open]')) if (other !== dialog.current) other.close();
    dialog.current?.showModal();
  }, []);
  return (
    <Dialog
      ref={dialog}
      id="signed-out"
      role="alertdialog"
      className="dialog--cover"
      title={words.title}
      onCancel={(event) => event.preventDefault()}
      onClose={() => dialog.current?.showModal()}
      actions={
        <a className="btn btn--go" href={signInUrl(entranceUrl)}>
          {words.go}
        </a>
      }
    >
      <p>{words.text}</p>
    </Dialog>
  );
}

/** A call is left by nobody but its people: the word is beside it, and signing in happens in another window. */
function InCall({ entranceUrl, words }: OverProps) {
  return (
    <Notice
      tone="wait"
      role="alert"
      className="signed-out"
      action={
        <a href={signInUrl(entranceUrl)} target="_blank" rel="noreferrer">
          {words.inCallGo}
        </a>
      }
    >
      {words.inCall}
    </Notice>
  );
}

/**
 * Who listens in a call, or waits for it, presses nothing: being here counts as input, and a call is never left by itself.
 * Works through the KeepSession of the page.
 */
export function useStaySignedIn({ waits, inCall }: { waits: boolean; inCall: boolean }) {
  useEffect(() => {
    if (!inCall) return;
    calls++;
    return () => void calls--;
  }, [inCall]);
  const isHere = waits || inCall;
  useEffect(() => {
    if (!isHere) return;
    const stay = () => window.dispatchEvent(new Event(isThere));
    stay();
    const timer = setInterval(stay, lookEveryMs);
    return () => clearInterval(timer);
  }, [isHere]);
}
