'use client';

import { type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { namesYearBefore, namesYearToCome } from '@/domain/answers/check-value';
import { trialDose } from '@/domain/answers/dose';
import type { ReportedTrial } from '@/domain/answers/value';
import { forgetDraft } from '@/ui/drafts/drafts';
import { Button } from '@/ui/kit/button';
import { Choice } from '@/ui/kit/choice';
import { TextField } from '@/ui/kit/field';
import { fieldsOf } from '@/ui/kit/fields-of';
import { Icon } from '@/ui/kit/icon';
import { AmountField, useAmount } from './amount-field';
import { type KnownAgent, knownAgentOf } from './known-agent';
import type { TrialListWords } from './trial-list';
import css from './trial-list.module.css';
import { faultOfName } from './name-fault';
import { Chips, Unknown, TrialOutcome } from './trial-outcome';
import { weeksInWords } from './trial-row';
import { newTrial, weekRanges, withAmount, withOutcome } from './reported-trial';

const stages = ['name', 'amount', 'went'] as const;
export type TrialFormStage = (typeof stages)[number];
export const oneOfStages = (name: string): TrialFormStage => stages.find((one) => one === name) ?? 'name';

type TrialFormProps = {
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
  /** Something is written that was not kept yet. */
  onTyping: () => void;
  /** Called after each part, so that nothing told is lost, with the part that follows; null after the last. */
  onKeep: (trial: ReportedTrial, next: TrialFormStage | null) => void;
  onLeave: () => void;
};

/** One medicine in three tight parts: its name, how much and how long, how it went. Each part may be answered with "I don't remember". */
export function TrialForm({
  words,
  agents,
  trial,
  today,
  bornIn,
  locale,
  stage: first,
  onTyping,
  onKeep,
  onLeave,
}: TrialFormProps) {
  const [stage, setStage] = useState<TrialFormStage>(trial === null ? 'name' : first);
  const [told, setTold] = useState<ReportedTrial | null>(trial);
  const [fault, setFault] = useState<string>();
  const [askedAbout, setAskedAbout] = useState<string | null>(null);
  const [askedWhen, setAskedWhen] = useState<string | null>(null);
  const known = told === null ? null : knownAgentOf(told.name, agents);
  const amount = useAmount({ words: words.amounts, limits: trialDose, locale, askAboveMg: known?.askAboveMg });
  const draft = `trial:${told?.id ?? 'new'}:${stage}`;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (stage === 'name') document.getElementById('trial-name')?.focus();
    else heading.current?.focus();
  }, [stage]);

  function keep(event: SyntheticEvent<HTMLFormElement>) {
    event.preventDefault();
    const field = fieldsOf(event.currentTarget);
    if (stage === 'name') {
      const name = field('name');
      const wrong = faultOfName(name, words, askedAbout);
      setFault(wrong);
      setAskedAbout(name);
      if (wrong !== undefined) return document.getElementById('trial-name')?.focus();
      const next = told === null ? newTrial(crypto.randomUUID(), name) : { ...told, name };
      setTold(next);
      forgetDraft(draft);
      onKeep(next, 'amount');
      return setStage('amount');
    }
    if (told === null) return;
    const typedMg = stage === 'amount' ? amount.take() : null;
    if (typedMg === 'open') return;
    const whenFault = stage === 'amount' ? faultOfWhen(field('when'), { today, bornIn, askedWhen }, words) : undefined;
    setFault(whenFault);
    setAskedWhen(field('when'));
    if (whenFault !== undefined) return document.getElementById('when')?.focus();
    const next = stage === 'amount' ? withAmount(told, typedMg, field) : withOutcome(told, field);
    setTold(next);
    forgetDraft(draft);
    onKeep(next, stage === 'amount' ? 'went' : null);
    if (stage === 'amount') setStage('went');
  }

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
        <Stages stage={stage} words={words} />
        <h2 id="adding" ref={heading} tabIndex={-1}>
          {told === null || stage === 'name' ? words.adding : told.name}
        </h2>
      </div>
      {stage === 'name' ? (
        <>
          <TextField
            id="trial-name"
            name="name"
            label={words.name}
            hint={words.nameHint}
            error={fault}
            list="known-agents"
            autoComplete="off"
            autoCapitalize="off"
            defaultValue={told?.name ?? ''}
          />
          <datalist id="known-agents">
            {agents.flatMap(({ name, brands }) => [name, ...brands].map((one) => <option key={one} value={one} />))}
          </datalist>
        </>
      ) : null}
      {stage === 'amount' && told !== null ? (
        <Amount words={words} trial={told} doses={known?.dosesMg ?? []} amount={amount} whenFault={fault} />
      ) : null}
      {stage === 'went' && told !== null ? <TrialOutcome words={words} trial={told} /> : null}
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

function Stages({ stage, words }: { stage: TrialFormStage; words: TrialListWords }) {
  const names = { name: words.nameStage, amount: words.amountStage, went: words.wentStage };
  return (
    <ol className={css.stages} aria-label={words.adding}>
      {stages.map((one, n) => (
        <li key={one} aria-current={one === stage ? 'step' : undefined}>
          {n < stages.indexOf(stage) ? <Icon name="check" /> : null}
          {names[one]}
          {n < stages.indexOf(stage) ? <span className="aloud">{words.done}</span> : null}
        </li>
      ))}
    </ol>
  );
}

type Around = { today: string; bornIn: number | null; askedWhen: string | null };

/** What has to be said about the words for a time. A year before somebody was born is asked about once: what is sent again stays. */
function faultOfWhen(when: string, { today, bornIn, askedWhen }: Around, words: TrialListWords): string | undefined {
  if (when.length > 120) return words.amounts['too-long'];
  if (namesYearToCome(when, today)) return words.amounts['year-to-come'];
  if (bornIn === null || when === askedWhen || !namesYearBefore(when, bornIn)) return undefined;
  return words.amounts['before-birth'].replace('{year}', String(bornIn));
}

type AmountProps = {
  words: TrialListWords;
  trial: ReportedTrial;
  doses: readonly number[];
  amount: ReturnType<typeof useAmount>;
  whenFault: string | undefined;
};

function Amount({ words, trial, doses, amount, whenFault }: AmountProps) {
  const { doseMgPerDay: dose } = trial;
  const isOther = typeof dose === 'number' && !doses.includes(dose);
  const weeks = typeof trial.weeks === 'number' ? weekRanges.findLast((from) => Number(trial.weeks) >= from) : trial.weeks;
  return (
    <>
      {/* Who chooses an amount takes back what was written, and sees it go. */}
      <div onChange={amount.clear}>
        <Chips legend={words.dose}>
          {doses.map((mg) => (
            <Choice key={mg} name="dose" value={mg} label={words.mg.replace('{n}', String(mg))} defaultChecked={dose === mg} />
          ))}
          <Unknown name="dose" words={words} checked={dose === 'unknown'} />
        </Chips>
      </div>
      <AmountField
        id="dose-other"
        name="dose-other"
        label={words.doseOther}
        amount={amount}
        defaultValue={isOther ? String(dose) : ''}
      />
      <Chips legend={words.weeks}>
        {weekRanges.map((from) => (
          <Choice
            key={from}
            name="weeks"
            value={from}
            label={weeksInWords(from, words)}
            defaultChecked={weeks === from}
            className={css.broad}
          />
        ))}
        <Unknown name="weeks" words={words} checked={weeks === 'unknown'} />
      </Chips>
      <TextField
        id="when"
        name="when"
        label={words.whenAsk}
        hint={words.whenHint}
        error={whenFault}
        autoComplete="off"
        defaultValue={trial.when}
      />
    </>
  );
}
