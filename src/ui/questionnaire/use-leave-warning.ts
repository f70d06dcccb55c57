import { useEffect } from 'react';

/** Asks before the page is left while something is not stored yet. */
export function useLeaveWarning(isOpen: boolean) {
  useEffect(() => {
    if (!isOpen) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isOpen]);
}
