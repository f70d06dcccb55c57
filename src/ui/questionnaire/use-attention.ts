import { useLayoutEffect, useRef } from 'react';

/**
 * How long a question must have been before the eyes before an answer to it can be meant. The style sheet keeps taps off a
 * little longer (`settles`), so that no tap that gets through is refused here.
 */
const unseenMs = 360;

// Lives as long as the tab: the first screen came with the page, painted before any script ran.
let isFirst = true;

/**
 * Tells whether something done at this moment (an event's `timeStamp`) was done before the question had been before the eyes:
 * the second half of a double tap, a key pressed twice. What assistive technology and people do on purpose comes later.
 */
export function useAttention(): (at: number) => boolean {
  const paintedAt = useRef(Number.POSITIVE_INFINITY);
  useLayoutEffect(() => {
    // Before the paint, so that both clocks begin with the same frame.
    let frame = 0;
    const paint = () => {
      paintedAt.current = Number.POSITIVE_INFINITY;
      frame = requestAnimationFrame((now) => (paintedAt.current = now));
    };
    const back = ({ persisted }: PageTransitionEvent) => persisted && paint();
    if (isFirst) paintedAt.current = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? performance.now();
    else paint();
    isFirst = false;
    window.addEventListener('pageshow', back);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('pageshow', back);
    };
  }, []);
  return (at) => at < paintedAt.current + unseenMs;
}
