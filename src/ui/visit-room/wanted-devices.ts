type Device = 'camera' | 'microphone';

const nameOf = (device: Device) => `clearway.${device}-off`;

/** What was chosen since the page was loaded; where storage is shut, that is all there is. */
const chosen = new Map<Device, boolean>();

/**
 * Whether the person left this device on: until they turn it off, and for as long as the tab lives. Neither a reload nor a
 * second entry into the call may show or unmute somebody who had chosen otherwise.
 */
export function isWanted(device: Device): boolean {
  const now = chosen.get(device);
  if (now !== undefined) return now;
  try {
    return typeof sessionStorage === 'undefined' || sessionStorage.getItem(nameOf(device)) === null;
  } catch {
    return true; // storage is shut, and nothing was chosen yet
  }
}

/** Keeps that the device was turned on or off. */
export function setWanted(device: Device, on: boolean): void {
  chosen.set(device, on);
  try {
    if (on) sessionStorage.removeItem(nameOf(device));
    else sessionStorage.setItem(nameOf(device), '1');
  } catch {
    // storage is shut: the choice lasts as long as the page
  }
}
