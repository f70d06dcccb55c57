'use client';

import type { Route } from 'next';
import { useRouter } from 'next/navigation';
import { type ComponentProps, type MouseEvent, useEffect, useRef } from 'react';
import type { SafetyScreen } from '@/domain/answers/views';
import type { Locale } from '@/domain/shared/preferences';
import { StepForm } from '@/ui/questionnaire/step-form';
import { wayOn } from './go-on';
import { sendAnswer } from './send-answer';

type KeepStepProps = Omit<ComponentProps<typeof StepForm>, 'save' | 'onKept'> & {
  caseId: string;
  locale: Locale;
  here: { path: string; safety: SafetyScreen; next: string; toReview: boolean };
};

// Lives as long as the tab: the first screen is where the browser put the reader, every later one is where we brought them.
let hasMoved = false;

/** A screen of questions that saves through the API and goes on. */
export function KeepStep({ caseId, locale, here, children, ...form }: KeepStepProps) {
  const router = useRouter();
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // A new question without a new page: the keyboard and the reader are brought to its answers.
    if (hasMoved) top.current?.querySelector<HTMLElement>('input:checked, input, textarea')?.focus({ preventScroll: true });
  }, []);
  function follow(event: MouseEvent<HTMLDivElement>) {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-way]') : null;
    if (link === null || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    hasMoved = true;
    router.push(link.pathname as Route);
  }

  return (
    // Only to make a link within lighter; the link itself is reached and followed without it.
    <div ref={top} onClick={follow}>
      <StepForm
        {...form}
        save={(answer) => sendAnswer({ ...answer, caseId, locale })}
        onKept={(reply) => {
          hasMoved = true;
          router.push(wayOn(reply, here) as Route);
        }}
      >
        {children}
      </StepForm>
    </div>
  );
}
