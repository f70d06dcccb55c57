const moved = new EventTarget();

/** Says to the whole page that an alert moved: a stream of this page reported it. */
export const announceAlertsChanged = (): void => void moved.dispatchEvent(new Event('moved'));

/** Calls back each time; gives what ends it. A desk needs no stream of its own for its badge where the page has one. */
export function onAlertsChanged(look: () => void): () => void {
  moved.addEventListener('moved', look);
  return () => moved.removeEventListener('moved', look);
}
