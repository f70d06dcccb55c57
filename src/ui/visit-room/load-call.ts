import type { AskForKey, LiveCall } from './call-state';
import type { Devices } from './devices';

const load = () => import('./call');

/** Fetches the code of the call while the person waits, so that admission does not wait for it. */
export function preloadCall(): void {
  const idle = 'requestIdleCallback' in window ? window.requestIdleCallback : (act: () => void) => setTimeout(act, 200);
  idle(() => void load().catch(() => {}));
}

/** Makes a call and enters it. Throws when its code does not come; the devices then stay with the page. */
export async function startCall(askForKey: AskForKey, devices: Devices): Promise<LiveCall> {
  const [{ Call }] = await Promise.all([load(), devices.settle().catch(() => {})]);
  const call = new Call(askForKey, devices.handOver());
  void call.enter();
  return call;
}
