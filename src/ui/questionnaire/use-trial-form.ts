import { type SyntheticEvent, useState } from 'react';
import { trialDose } from '@/domain/answers/dose';
import type { ReportedTrial } from '@/domain/answers/value';
import { forgetDraft } from '@/ui/drafts/drafts';
import { fieldsOf } from '@/ui/kit/fields-of';
import { useAmount } from './amount-field';
import { type KnownAgent, knownAgentOf } from './known-agent';
import { faultOfName } from './name-fault';
import { newTrial, withAmount, withOutcome } from './reported-trial';
import type { TrialFormStage } from './trial-stages';
import type { TrialListWords } from './trial-words';
import { faultOfWhen } from './when-fault';

export type TrialFormContext = {
  words: TrialListWords;
  agents: readonly KnownAgent[];
  trial: ReportedTrial | null;
  /** The patient's day, YYYY-MM-DD. */
  today: string;
  /** The year of birth; null where it was not told. */
  bornIn: number | null;
  locale: string;
  /** The part to begin with; a trial that was not named yet begins with its name. */
  stage: TrialFormStage;
  /** Called after each part, so that nothing told is lost, with the part that follows; null after the last. */
  onKeep: (trial: ReportedTrial, next: TrialFormStage | null) => void;
};

type Field = ReturnType<typeof fieldsOf>;

/** One trial as it is written part by part: `keep` takes the open part, says what is wrong with it, or goes on to the next. */
export function useTrialForm({ words, agents, trial, today, bornIn, locale, stage: first, onKeep }: TrialFormContext) {
  const [stage, setStage] = useState<TrialFormStage>(trial === null ? 'name' : first);
  const [current, setCurrent] = useState<ReportedTrial | null>(trial);
  const [fault, setFault] = useState<string>();
  const [askedAbout, setAskedAbout] = useState<string | null>(null);
  const [askedWhen, setAskedWhen] = useState<string | null>(null);
  const known = current === null ? null : knownAgentOf(current.name, agents);
  const amount = useAmount({ words: words.amounts, limits: trialDose, locale, askAboveMg: known?.askAboveMg });
  const draft = `trial:${current?.id ?? 'new'}:${stage}`;

  function save(next: ReportedTrial, following: TrialFormStage | null) {
    setCurrent(next);
    forgetDraft(draft);
    onKeep(next, following);
    if (following !== null) setStage(following);
  }

  function keepName(field: Field) {
    const name = field('name');
    const wrong = faultOfName(name, words, askedAbout);
    setFault(wrong);
    setAskedAbout(name);
    if (wrong !== undefined) return document.getElementById('trial-name')?.focus();
    save(current === null ? newTrial(crypto.randomUUID(), name) : { ...current, name }, 'amount');
  }

  function keepAmount(named: ReportedTrial, field: Field) {
    const typedMg = amount.take();
    if (typedMg === 'open') return;
    const wrong = faultOfWhen(field('when'), { today, bornIn, askedWhen }, words);
    setFault(wrong);
    setAskedWhen(field('when'));
    if (wrong !== undefined) return document.getElementById('when')?.focus();
    save(withAmount(named, typedMg, field), 'went');
  }

  function keep(event: SyntheticEvent<HTMLFormElement>) {
    event.preventDefault();
    const field = fieldsOf(event.currentTarget);
    if (stage === 'name') return keepName(field);
    if (current === null) return;
    if (stage === 'amount') return keepAmount(current, field);
    save(withOutcome(current, field), null);
  }

  return { stage, trial: current, dosesMg: known?.dosesMg ?? [], amount, fault, draft, keep };
}
