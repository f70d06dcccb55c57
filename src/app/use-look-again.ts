'use client';

import { useEffect } from 'react';
import { recordsAway } from './records-away';

const lookAgainMs = 5_000;

/** Loads the page again every few seconds while the error says that our records do not answer. Returns whether it says so. */
export function useLookAgain(digest: string | undefined): boolean {
  const isAway = digest === recordsAway;
  useEffect(() => {
    if (!isAway) return;
    const again = setTimeout(() => window.location.reload(), lookAgainMs);
    return () => clearTimeout(again);
  }, [isAway]);
  return isAway;
}
