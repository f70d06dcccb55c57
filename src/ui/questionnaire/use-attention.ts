import { useEffect, useRef } from 'react';

/** How long a question must have been before the eyes before an answer to it can be meant. The style sheet knows the same. */
const unseenMs = 400;

// Lives as long as the tab: the first screen came with the page, painted before any script ran.
let isFirst = true;

/**
 * Tells whether something done at this moment (an event's `timeStamp`) was done before the question had been before the eyes:
 * the second half of a double tap, a key pressed twice. What assistive technology and people do on purpose comes later.
 */
export function useAttention(): (at: number) => boolean {
  const paintedAt = useRef(Number.POSITIVE_INFINITY);
  useEffect(() => {
    let frame = 0;
    const paint = () => {
      paintedAt.current = Number.POSITIVE_INFINITY;
      // The second frame comes after the first was painted.
      frame = requestAnimationFrame(() => (frame = requestAnimationFrame((now) => (paintedAt.current = now))));
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
