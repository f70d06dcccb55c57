import type { ReportedTrial } from '@/domain/answers/value';
import { Choice } from '@/ui/kit/choice';
import { TextField } from '@/ui/kit/field';
import { AmountField, type useAmount } from './amount-field';
import { weekRanges } from './reported-trial';
import css from './trial-list.module.css';
import { Chips, Unknown } from './trial-outcome';
import { weeksInWords } from './trial-row';
import type { TrialListWords } from './trial-words';

type TrialAmountProps = {
  words: TrialListWords;
  trial: ReportedTrial;
  doses: readonly number[];
  amount: ReturnType<typeof useAmount>;
  whenFault: string | undefined;
};

/** The second part of a trial: how much was taken, for how long and when. */
export function TrialAmount({ words, trial, doses, amount, whenFault }: TrialAmountProps) {
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
