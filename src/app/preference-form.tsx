'use client';

import { useRouter } from 'next/navigation';
import type { ReactNode, SyntheticEvent } from 'react';

type Props = { action: string; className?: string; children: ReactNode };

/**
 * A plain form for language, text size or colors. With script the page changes where it stands, so that what is being typed, a
 * call and a save under way go on; where that fails the form is sent as it is.
 */
export function PreferenceForm({ action, className, children }: Props) {
  const router = useRouter();
  async function choose(event: SyntheticEvent<HTMLFormElement, SubmitEvent>) {
    event.preventDefault();
    const { currentTarget: form, nativeEvent } = event;
    const chosen = new URLSearchParams();
    for (const [name, value] of new FormData(form, nativeEvent.submitter)) if (typeof value === 'string') chosen.set(name, value);
    try {
      const reply = await fetch(action, { method: 'POST', body: chosen, redirect: 'manual' });
      if (reply.type !== 'opaqueredirect') throw new Error('not kept');
      router.refresh();
    } catch {
      for (const [name, value] of chosen) form.append(hidden(name, value));
      form.submit();
    }
  }
  return (
    <form action={action} method="post" className={className} onSubmit={(event) => void choose(event)}>
      {children}
    </form>
  );
}

function hidden(name: string, value: string) {
  const input = document.createElement('input');
  Object.assign(input, { type: 'hidden', name, value });
  return input;
}
