'use client';

import { useSyncExternalStore } from 'react';
import { ownZone } from '@/domain/shared/time/own-zone';

const nobodyTells = () => () => {};

/** The reader's time zone, in which times are shown to them. Empty without script: then the clinic's zone is used. */
export function ZoneField() {
  const zone = useSyncExternalStore(nobodyTells, ownZone, () => '');
  return <input type="hidden" name="timeZone" value={zone} />;
}
