/**
 * How many streams this process holds open: half of 500, since two processes serve. And how many one session may have of
 * them. A desk is one stream a tab, so three would leave the fourth tab of an ordinary morning without. The oldest is never
 * ended for the newest: its page would come back, end the next, and so around for ever. Who is refused is told so by the page,
 * which then asks by the clock.
 */
export const mostStreams = 250;
export const mostStreamsOfSession = 10;

const bySession = new Map<string, number>();
let open = 0;

/** Gives the place back; more than once is the same as once. */
type Leave = () => void;

/** Takes a place for one more stream of this session, or says by status who has too many: 429 the session, 503 this process. */
export function takeStreamSlot(sessionId: string): Leave | 429 | 503 {
  const own = bySession.get(sessionId) ?? 0;
  if (own >= mostStreamsOfSession) return 429;
  if (open >= mostStreams) return 503;
  bySession.set(sessionId, own + 1);
  open++;
  let hasLeft = false;
  return () => {
    if (hasLeft) return;
    hasLeft = true;
    open--;
    const left = (bySession.get(sessionId) ?? 1) - 1;
    if (left === 0) bySession.delete(sessionId);
    else bySession.set(sessionId, left);
  };
}

/** The same body; `leave` is called when it has ended, broke, or nobody listens any more. */
export function releaseOnClose(body: ReadableStream<Uint8Array>, leave: Leave): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  return new ReadableStream({
    async pull(controller) {
      const part = await reader.read().catch((error: unknown) => {
        leave();
        throw error;
      });
      if (!part.done) return controller.enqueue(part.value);
      leave();
      controller.close();
    },
    cancel(reason) {
      leave();
      return reader.cancel(reason);
    },
  });
}
