'use client';

import { type ReactNode, type SyntheticEvent, useRef, useState } from 'react';
import { storeHelpRequest, sendHelpRequest } from '@/app/patient/help-request-outbox';
import { fieldsOf } from '@/ui/kit/fields-of';
import { LiveRegion } from '@/ui/kit/live-region';

type HelpFormWords = { sending: string; sent: string; kept: string };

type HelpFormProps = {
  action: string;
  className?: string;
  words: HelpFormWords;
  /** Sends each answer as it is chosen, and only what was chosen; else the form goes as a whole by its button. */
  isEachSent?: boolean;
  children: ReactNode;
};

/**
 * A form that asks for help. Without script it goes as any form does. With it, what cannot be sent is kept and sent later by
 * SendHelpRequests, and says so: nobody may believe that the clinic knows when it does not. A second press while the first is on
 * its way is the same press.
 */
export function HelpForm({ action, className, words, isEachSent = false, children }: HelpFormProps) {
  const isBusy = useRef(false);
  const waiting = useRef(0);
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const [said, setSaid] = useState<string | null>(null);

  /** One after the other, so that the newest answer is the last to arrive; the page is loaded again once all have. */
  async function send(body: URLSearchParams) {
    setSaid(words.sending);
    waiting.current += 1;
    const form = { action, body: body.toString() };
    const here = window.location.pathname;
    const sending = last.current.then(() => sendHelpRequest(form, here));
    last.current = sending;
    const isSent = (await sending) === 'sent';
    waiting.current -= 1;
    if (!isSent) storeHelpRequest(window.localStorage, form);
    if (waiting.current > 0) return;
    setSaid(isSent ? words.sent : words.kept);
    if (isSent) window.location.assign(here);
  }

  async function submit(event: SyntheticEvent<HTMLFormElement>) {
    event.preventDefault();
    if (isBusy.current) return;
    isBusy.current = true;
    await send(wholeOf(event.currentTarget));
    isBusy.current = false;
  }

  async function choose(event: SyntheticEvent<HTMLFormElement>) {
    const { target, currentTarget } = event;
    if (!isEachSent || !(target instanceof HTMLInputElement) || target.type !== 'radio') return;
    const one = { for: fieldsOf(currentTarget)('for'), '-check': crypto.randomUUID(), [target.name]: target.value };
    await send(new URLSearchParams(one));
  }

  return (
    <form
      action={action}
      method="post"
      className={className}
      onSubmit={(event) => void submit(event)}
      onChange={(event) => void choose(event)}
    >
      {children}
      <LiveRegion urgency="now">{said === null ? null : <p>{said}</p>}</LiveRegion>
    </form>
  );
}

function wholeOf(form: HTMLFormElement): URLSearchParams {
  const fields = [...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []));
  return new URLSearchParams(fields);
}
