import { type RefObject, useEffect, useEffectEvent } from 'react';
import { isWritten } from './form-answers';

/**
 * Keys 1 to 9 choose the row of that number; Enter keeps what is chosen wherever the focus rests. A key that the screen `isDeaf`
 * to does nothing at all.
 */
export function useDigits(form: RefObject<HTMLFormElement | null>, goesOn: boolean, isDeaf: (key: KeyboardEvent) => boolean) {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.defaultPrevented) return;
    if (form.current === null || form.current.closest('[hidden]') !== null) return;
    const on = event.target;
    if (on instanceof HTMLTextAreaElement || (on instanceof Element && isWritten(on))) return;
    if (on instanceof HTMLElement && on.closest('a, button, summary, select, dialog') !== null && !form.current.contains(on))
      return;
    const isAnswer = event.key === 'Enter' || event.key === ' ' || /^[1-9]$/.test(event.key);
    if (isAnswer && isDeaf(event)) return event.preventDefault();
    if (on instanceof HTMLElement && on.closest('a, button, summary, select, dialog') !== null) return;
    if (event.key === 'Enter' && goesOn) {
      event.preventDefault();
      form.current.requestSubmit();
    }
    if (!/^[1-9]$/.test(event.key)) return;
    const row = form.current.querySelector<HTMLInputElement>(`[aria-keyshortcuts="${event.key}"]`);
    if (!row) return;
    row.checked = true;
    row.focus();
    if (goesOn) form.current.requestSubmit();
  });
  useEffect(() => {
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
