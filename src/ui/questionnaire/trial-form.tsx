'use client';

import { type ReactNode, type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { namesYearToCome } from '@/domain/answers/check-value';
import { trialDose } from '@/domain/answers/dose';
import type { ToldTrial } from '@/domain/answers/value';
import { Button } from '@/ui/kit/button';
import { Choice, Choices } from '@/ui/kit/choice';
import { TextField } from '@/ui/kit/field';
import { fieldsOf } from '@/ui/kit/fields-of';
import { Icon } from '@/ui/kit/icon';
import { AmountField, useAmount } from './amount-field';
import { type KnownAgent, knownAgentOf } from './known-agent';
import type { LedgerWords } from './ledger';
import css from './ledger.module.css';
import { faultOfName } from './name-fault';
import { weeksInWords } from './trial-row';
import { betterSteps, newTrial, weekRanges, withAmount, withOutcome } from './told-trial';

const stages = ['name', 'amount', 'went'] as const;
type Stage = (typeof stages)[number];

type TrialFormProps = {
  words: LedgerWords;
  agents: readonly KnownAgent[];
  trial: ToldTrial | null;
  /** The patient's day, YYYY-MM-DD. */
  today: string;
  locale: string;
  /** Called after each part, so that nothing told is lost; `done` after the last. */
  onKeep: (trial: ToldTrial, done: boolean) => void;
  onLeave: () => void;
};

/** One medicine in three tight parts: its name, how much and how long, how it went. Each part may be answered with "I don't remember". */
export function TrialForm({ words, agents, trial, today, locale, onKeep, onLeave }: TrialFormProps) {
  const [stage, setStage] = useState<Stage>('name');
  const [told, setTold] = useState<ToldTrial | null>(trial);
  const [fault, setFault] = useState<string>();
  const [askedAbout, setAskedAbout] = useState<string | null>(null);
  const known = told === null ? null : knownAgentOf(told.name, agents);
  const amount = useAmount({ words: words.amounts, limits: trialDose, locale, askAboveMg: known?.askAboveMg });
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
      onKeep(next, false);
      return setStage('amount');
    }
    if (told === null) return;
    const typedMg = stage === 'amount' ? amount.take() : null;
    if (typedMg === 'open') return;
    const isWhenOpen = stage === 'amount' && faultOfWhen(field('when'), today, words);
    setFault(isWhenOpen || undefined);
    if (isWhenOpen) return document.getElementById('when')?.focus();
    const next = stage === 'amount' ? withAmount(told, typedMg, field) : withOutcome(told, field);
    setTold(next);
    onKeep(next, stage === 'went');
    if (stage === 'amount') setStage('went');
  }

  return (
    <form className={css.add} onSubmit={keep} noValidate aria-labelledby="adding">
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
      {stage === 'went' && told !== null ? <Went words={words} trial={told} /> : null}
      <div className={css.ends}>
        <Button type="submit" look="go">
          {words.keep}
        </Button>
        <Button look="bare" onClick={onLeave}>
          {words.leave}
        </Button>
      </div>
    </form>
  );
}

function Stages({ stage, words }: { stage: Stage; words: LedgerWords }) {
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

const faultOfWhen = (when: string, today: string, words: LedgerWords): string | null => {
  if (when.length > 120) return words.amounts['too-long'];
  return namesYearToCome(when, today) ? words.amounts['year-to-come'] : null;
};

type AmountProps = {
  words: LedgerWords;
  trial: ToldTrial;
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

function Went({ words, trial }: { words: LedgerWords; trial: ToldTrial }) {
  return (
    <>
      <Chips legend={words.better}>
        {betterSteps.map((percent) => (
          <Choice
            key={percent}
            name="better"
            value={percent}
            label={words[`better${percent}`]}
            defaultChecked={trial.improvementPercent === percent}
            className={css.broad}
          />
        ))}
        <Unknown name="better" words={words} checked={trial.improvementPercent === 'unknown'} />
      </Chips>
      <Chips legend={words.mostDays}>
        {(['yes', 'no'] as const).map((code) => (
          <Choice key={code} name="most-days" value={code} label={words[code]} defaultChecked={trial.tookMostDays === code} />
        ))}
        <Unknown name="most-days" words={words} checked={trial.tookMostDays === 'unknown'} />
      </Chips>
      <Chips legend={words.why}>
        {(['inefficacy', 'intolerance', 'still_taking', 'other'] as const).map((code) => (
          <Choice
            key={code}
            name="why"
            value={code}
            label={words[code]}
            defaultChecked={trial.stopReason === code}
            className={css.broad}
          />
        ))}
        <Unknown name="why" words={words} checked={trial.stopReason === 'unknown'} />
      </Chips>
      <Chips legend={words.episode}>
        {(['yes', 'no', 'unsure'] as const).map((code) => (
          <Choice
            key={code}
            name="episode"
            value={code}
            label={{ yes: words.episodeYes, no: words.episodeNo, unsure: words.episodeUnsure }[code]}
            defaultChecked={trial.inCurrentEpisode === code}
          />
        ))}
      </Chips>
    </>
  );
}

const Chips = ({ legend, children }: { legend: string; children: ReactNode }) => (
  <Choices legend={legend} chips>
    {children}
  </Choices>
);

const Unknown = ({ name, words, checked }: { name: string; words: LedgerWords; checked: boolean }) => (
  <Choice aside name={name} value="unknown" label={words.unknown} defaultChecked={checked} className={css.broad} />
);
