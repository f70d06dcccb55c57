import { type CallSnapshot, firstSnapshot } from './call-state';
import type { DeviceState } from './devices';

/** The devices as the page hands them over, and whether each is wanted. */
export type GivenDevices = Pick<DeviceState, 'camera' | 'microphone' | 'cameraWanted' | 'microphoneWanted'>;

/** What a call looks like now, and who hears of every change. */
export class SnapshotStore {
  private listeners = new Set<() => void>();
  private snapshot: CallSnapshot;

  constructor(given: GivenDevices) {
    this.snapshot = {
      ...firstSnapshot,
      cameraOn: given.camera !== null && given.cameraWanted,
      microphoneOn: given.microphone !== null && given.microphoneWanted,
    };
  }

  subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  read = (): CallSnapshot => this.snapshot;

  set(change: Partial<CallSnapshot>): void {
    this.snapshot = { ...this.snapshot, ...change };
    for (const listener of this.listeners) listener();
  }
}
