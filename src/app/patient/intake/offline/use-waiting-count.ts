import { useEffect, useState } from 'react';
import { countWaiting } from './store';

/** How many answers of this case lie on the device, asked once a page and without a key; null until that is known. */
export function useWaitingCount(caseId: string): number | null {
  const [count, setCount] = useState<number | null>(null);
  useEffect(() => {
    let isOver = false;
    void countWaiting(caseId)
      .catch(() => 0) // a browser without a database keeps nothing
      .then((counted) => isOver || setCount(counted));
    return () => void (isOver = true);
  }, [caseId]);
  return count;
}
