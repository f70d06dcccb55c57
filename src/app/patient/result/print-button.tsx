'use client';

import { useSyncExternalStore } from 'react';
import { Button } from '@/ui/kit/button';
import { Icon } from '@/ui/kit/icon';

const never = () => () => undefined;

/** Prints the page; there only once it can. Without script the browser's own menu prints just as well. */
export function PrintButton({ words }: { words: string }) {
  const isReady = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  if (!isReady) return null;
  return (
    <Button className="no-print" onClick={() => window.print()}>
      <Icon name="print" /> {words}
    </Button>
  );
}
