'use client';

import { useEffect, useRef } from 'react';
import { forgetDraft } from '@/ui/drafts/drafts';
import { Button } from '@/ui/kit/button';
import { TrialAmount } from './trial-amount';
import css from './trial-list.module.css';
import { TrialName } from './trial-name';
import { TrialOutcome } from './trial-outcome';
import { TrialStages } from './trial-stages';
import { type TrialFormContext, useTrialForm } from './use-trial-form';

type TrialFormProps = TrialFormContext & {
  /** Something is written that was not kept yet. */
  onTyping: () => void;
  onLeave: () => void;
};

/** One medicine in three tight parts: its name, how much and how long, how it went. Each part may be answered with "I don't remember". */
export function TrialForm({ onTyping, onLeave, ...context }: TrialFormProps) {
  const { words, agents } = context;
  const { stage, trial, dosesMg, amount, fault, draft, keep } = useTrialForm(context);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (stage === 'name') document.getElementById('trial-name')?.focus();
    else heading.current?.focus();
  }, [stage]);

  return (
    <form
      // Each part comes before the eyes anew, and takes no tap that was meant for the one before.
      key={stage}
      className={`settles ${css.add}`}
      onSubmit={keep}
      onInput={onTyping}
      data-draft={draft}
      autoComplete="off"
      noValidate
      aria-labelledby="adding"
    >
      <div>
        <TrialStages stage={stage} words={words} />
        <h2 id="adding" ref={heading} tabIndex={-1}>
          {trial === null || stage === 'name' ? words.adding : trial.name}
        </h2>
      </div>
      {stage === 'name' ? <TrialName words={words} agents={agents} name={trial?.name ?? ''} fault={fault} /> : null}
      {stage === 'amount' && trial !== null ? (
        <TrialAmount words={words} trial={trial} doses={dosesMg} amount={amount} whenFault={fault} />
      ) : null}
      {stage === 'went' && trial !== null ? <TrialOutcome words={words} trial={trial} /> : null}
      <div className={css.ends}>
        <Button type="submit" look="go">
          {words.keep}
        </Button>
        <Button
          look="bare"
          onClick={() => {
            forgetDraft(draft);
            onLeave();
          }}
        >
          {words.leave}
        </Button>
      </div>
    </form>
  );
}
