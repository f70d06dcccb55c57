type Device = 'camera' | 'microphone';

const nameOf = (device: Device) => `clearway.${device}-off`;

/**
 * Whether the person left this device on: until they turn it off, and for as long as the tab lives. A reload in the middle
 * of a call must not show or unmute somebody who had chosen otherwise.
 */
export function isWanted(device: Device): boolean {
  try {
    return typeof sessionStorage === 'undefined' || sessionStorage.getItem(nameOf(device)) === null;
  } catch {
    return true; // storage is shut: nothing was kept
  }
}

/** Keeps that the device was turned on or off. */
export function keepWanted(device: Device, on: boolean): void {
  try {
    if (on) sessionStorage.removeItem(nameOf(device));
    else sessionStorage.setItem(nameOf(device), '1');
  } catch {
    // storage is shut: the choice lasts as long as the page
  }
}
