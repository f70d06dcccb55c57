'use client';

import { useState, useSyncExternalStore } from 'react';
import { type DeviceState, Devices } from './devices';

const nothing: DeviceState = {
  status: 'idle',
  camera: null,
  microphone: null,
  cameraProblem: null,
  microphoneProblem: null,
  cameraWanted: true,
  microphoneWanted: true,
};

/** Camera and microphone of this page, one set for its whole life. */
export function useDevices(): [Devices, DeviceState] {
  const [devices] = useState(() => new Devices());
  return [devices, useSyncExternalStore(devices.subscribe, devices.read, () => nothing)];
}
