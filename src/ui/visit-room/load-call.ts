import type { AskForKey, LiveCall } from './call-state';
import type { DeviceState } from './devices';

const load = () => import('./call');

/** Fetches the code of the call while the person waits, so that admission does not wait for it. */
export function preloadCall(): void {
  const idle = 'requestIdleCallback' in window ? window.requestIdleCallback : (act: () => void) => setTimeout(act, 200);
  idle(() => void load().catch(() => {}));
}

/** Makes a call and enters it. */
export async function startCall(askForKey: AskForKey, devices: DeviceState): Promise<LiveCall> {
  const { Call } = await load();
  const call = new Call(askForKey, devices);
  void call.enter();
  return call;
}
