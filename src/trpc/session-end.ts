/** Said on the page when the API no longer knows who is asking. */
const signedOut = 'clearway:signed-out';
/** Said when a stream ended in good order, which it does only with its session: worth a question, not yet an answer. */
const doubtful = 'clearway:session-doubtful';

/** Said when somebody is signed in again, in another window, while this page stayed. */
const back = 'clearway:session-back';

let isOver = false;
/** Whether this page knows that its session is over: nothing it sends would be taken. */
export const isSessionOver = (): boolean => isOver;

/** Notes what is known now. Those who wait for the session to be back are notified. */
export function noteSession(over: boolean): void {
  const isBack = isOver && !over;
  isOver = over;
  if (isBack) window.dispatchEvent(new Event(back));
}

/** Calls back when the session is back. Returns what ends that. */
export function onSessionBack(tell: () => void): () => void {
  window.addEventListener(back, tell);
  return () => window.removeEventListener(back, tell);
}

/** Tells the page that the session is over. Harmless to repeat. */
export const notifySignedOut = (): void => void globalThis.window?.dispatchEvent(new Event(signedOut));

/** Tells the page that the session may be over. */
export const notifySessionDoubtful = (): void => void globalThis.window?.dispatchEvent(new Event(doubtful));

/** Hears both. Returns what ends that. */
export function onSessionEnd(tell: { signedOut: () => void; doubtful: () => void }): () => void {
  window.addEventListener(signedOut, tell.signedOut);
  window.addEventListener(doubtful, tell.doubtful);
  return () => {
    window.removeEventListener(signedOut, tell.signedOut);
    window.removeEventListener(doubtful, tell.doubtful);
  };
}

/** Whether this error of the API says that nobody is signed in. */
export const isSignedOut = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'data' in error &&
  (error.data as { code?: string } | null)?.code === 'UNAUTHORIZED';
