'use client';

import { useEffect } from 'react';
import { api } from '@/trpc/client';

const mostOftenMs = 60_000;
const lookEveryMs = 15_000;
const isThere = 'clearway:is-there';
/** How many calls this page is in: nobody is thrown out of one, whatever becomes of the session meanwhile. */
let calls = 0;
const inputs = ['pointerdown', 'keydown', 'wheel', 'touchmove', isThere] as const;

type KeepSessionProps = {
  /** Without input for this long the server ends the session; the page then goes to the door. */
  idleMinutes: number;
  /** Where to go once signed out, by a full page load so that nothing of the page stays. */
  door: string;
};

/** Tells the server about real input, at most once a minute, and leaves the page when nobody gave any. Shows nothing. */
export function KeepSession({ idleMinutes, door }: KeepSessionProps) {
  useEffect(() => {
    let lastInput = Date.now();
    let lastTold = 0; // the page was opened by somebody: its first input is told at once
    const leave = () => {
      if (calls === 0) window.location.replace(door);
    };
    const tell = () => {
      lastTold = Date.now();
      api.session.touch.mutate().catch((error: unknown) => {
        if (isSignedOut(error)) leave(); // anything else is a bad line: the next input tries again
      });
    };
    const onInput = () => {
      lastInput = Date.now();
      if (lastInput - lastTold >= mostOftenMs) tell();
    };
    const look = setInterval(() => {
      if (Date.now() - lastInput > idleMinutes * 60_000) leave();
    }, lookEveryMs);
    for (const input of inputs) window.addEventListener(input, onInput, { passive: true, capture: true });
    return () => {
      clearInterval(look);
      for (const input of inputs) window.removeEventListener(input, onInput, { capture: true });
    };
  }, [idleMinutes, door]);
  return null;
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

const isSignedOut = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'data' in error &&
  (error.data as { code?: string } | null)?.code === 'UNAUTHORIZED';
