'use client';

import type { ComponentProps, ReactNode } from 'react';
import { StepForm } from '@/ui/questionnaire/step-form';
import { sayPhone } from './say-phone';
import type { Keeping } from './onward';
import { Onward, type OnwardProps } from './onward';

type KeepStepProps = OnwardProps &
  Omit<ComponentProps<typeof StepForm>, keyof Keeping | keyof OnwardProps> & {
    /** Stand around the form, and go when another screen takes its place. */
    above: ReactNode;
    below: ReactNode;
  };

/** A screen of questions that saves through the API and goes on. */
export function KeepStep({ caseId, locale, here, today, help, words, above, below, ...form }: KeepStepProps) {
  return (
    <Onward {...{ caseId, locale, here, today, help, words }}>
      {({ save, outbox, onKept }) => (
        <>
          {above}
          <StepForm
            {...form}
            {...{ today, locale, words, save, outbox, onKept }}
            sayPhone={(written) => sayPhone(written, words.readings)}
          />
          {below}
        </>
      )}
    </Onward>
  );
}
