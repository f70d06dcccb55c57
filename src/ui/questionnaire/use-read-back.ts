import { type RefObject, useEffect, useEffectEvent } from 'react';

const pauseMs = 500;

/** Says how a number was read once nobody has typed for a moment. */
export function useReadBack(form: RefObject<HTMLFormElement | null>, onPause: (questionId: string) => void) {
  const tell = useEffectEvent(onPause);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const hear = ({ target }: Event) => {
      const field = target instanceof HTMLInputElement ? target.closest<HTMLElement>('[data-question]') : null;
      const id = field?.dataset.question;
      clearTimeout(timer);
      if (id !== undefined) timer = setTimeout(() => tell(id), pauseMs);
    };
    const current = form.current;
    current?.addEventListener('input', hear);
    return () => {
      clearTimeout(timer);
      current?.removeEventListener('input', hear);
    };
  }, [form]);
}
