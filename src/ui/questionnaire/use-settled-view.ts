import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * How long a question must have been on the screen before an answer to it can be meant. The style sheet keeps taps off a
 * little longer (`settles`), so that no tap that gets through is refused here.
 */
const unseenMs = 360;

// Lives as long as the tab: the first screen came with the page, painted before any script ran.
let isFirst = true;

const clockName = 'not-yet-seen';

/** The style sheet's own clock, while it runs: both must begin with the same frame, however long the frame takes. */
const settling = () =>
  document.getAnimations().find((one) => one instanceof CSSAnimation && one.animationName === clockName) ?? null;

/**
 * Tells whether something done at this moment (an event's `timeStamp`) was done before the question had been on the screen:
 * the second half of a double tap, a key pressed twice. What assistive technology and people do on purpose comes later. A form
 * that was hidden and is shown again, and one on a page that the browser kept, come onto the screen again: its style sheet's clock
 * begins again, for taps and keys alike.
 */
export function useSettledView(form: RefObject<HTMLFormElement | null>): (at: number) => boolean {
  const paintedAt = useRef(Number.POSITIVE_INFINITY);
  useLayoutEffect(() => {
    let frame = 0;
    let isGone = false;
    const begin = (at: number) => {
      if (!isGone) paintedAt.current = at;
    };
    const paint = () => {
      paintedAt.current = Number.POSITIVE_INFINITY;
      frame = requestAnimationFrame(begin);
    };
    const restart = ({ target, animationName }: AnimationEvent) => {
      if (animationName !== clockName || !(target instanceof Element) || !target.contains(form.current)) return;
      begin(Number(settling()?.startTime ?? performance.now()));
    };
    const back = ({ persisted }: PageTransitionEvent) => {
      if (!persisted || form.current === null) return;
      form.current.style.animation = 'none';
      form.current.getBoundingClientRect(); // without looking between, nothing would begin again
      form.current.style.animation = '';
      paint();
    };
    const clock = settling();
    if (clock !== null)
      clock.ready.then(
        ({ startTime }) => begin(Number(startTime)),
        () => begin(performance.now()), // it was taken out of the page before it began
      );
    else if (isFirst)
      begin(Number.NEGATIVE_INFINITY); // it ran out before the script was there
    else paint();
    isFirst = false;
    window.addEventListener('pageshow', back);
    document.addEventListener('animationstart', restart);
    return () => {
      isGone = true;
      cancelAnimationFrame(frame);
      window.removeEventListener('pageshow', back);
      document.removeEventListener('animationstart', restart);
    };
  }, [form]);
  return (at) => at < paintedAt.current + unseenMs;
}
