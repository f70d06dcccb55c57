import { useEffect, useState } from 'react';
import { countPending } from './store';

/** How many answers of this case lie on the device, asked once a page and without a key; null until that is known. */
export function usePendingCount(caseId: string): number | null {
  const [count, setCount] = useState<number | null>(null);
  useEffect(() => {
    let isOver = false;
    void countPending(caseId)
      .catch(() => 0) // a browser without a database keeps nothing
      .then((counted) => isOver || setCount(counted));
    return () => void (isOver = true);
  }, [caseId]);
  return count;
}
