'use client';

import { useEffect } from 'react';
import { api } from '@/trpc/client';

const mostOftenMs = 60_000;
const lookEveryMs = 15_000;
const isThere = 'clearway:is-there';
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
    const leave = () => window.location.replace(door);
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
 * While `active`, being here counts as input: who listens in a call, or waits for it, presses nothing. Works through the
 * KeepSession of the page.
 */
export function useStaySignedIn(active: boolean) {
  useEffect(() => {
    if (!active) return;
    const stay = () => window.dispatchEvent(new Event(isThere));
    stay();
    const timer = setInterval(stay, lookEveryMs);
    return () => clearInterval(timer);
  }, [active]);
}

const isSignedOut = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'data' in error &&
  (error.data as { code?: string } | null)?.code === 'UNAUTHORIZED';
