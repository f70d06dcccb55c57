import type { ReportedTrial } from '@/domain/answers/value';
import { Button } from '@/ui/kit/button';
import css from './trial-list.module.css';
import type { TrialListWords } from './trial-words';
import { betterSteps, weekRanges } from './reported-trial';

type TrialRowProps = { trial: ReportedTrial; words: TrialListWords; onChange: () => void; onRemove: () => void };

/** One medicine as it was reported. What is not remembered looks like an answer, because it is one. */
export function TrialRow({ trial, words, onChange, onRemove }: TrialRowProps) {
  const { doseMgPerDay, weeks, when } = trial;
  return (
    <li className={css.trial}>
      <h2 id={`trial-${trial.id}`} tabIndex={-1}>
        {trial.name}
      </h2>
      <div className={css.acts}>
        <Button look="bare" onClick={onChange}>
          {words.change}
          <span className="aloud"> {trial.name}</span>
        </Button>
        <Button look="bare" onClick={onRemove}>
          {words.remove}
          <span className="aloud"> {trial.name}</span>
        </Button>
      </div>
      <dl>
        <Detail name={words.most} words={words} value={doseMgPerDay} say={(mg) => words.mg.replace('{n}', String(mg))} />
        <Detail name={words.for} words={words} value={weeks} say={(n) => weeksInWords(n, words)} />
        {when === '' ? null : (
          <div>
            <dt>{words.when}</dt>
            <dd>{when}</dd>
          </div>
        )}
        <div className={css.wide}>
          <dt>{words.how}</dt>
          <dd>{outcomeInWords(trial, words)}</dd>
        </div>
      </dl>
    </li>
  );
}

type DetailProps = { name: string; words: TrialListWords; value: number | 'unknown' | null; say: (number: number) => string };

function Detail({ name, words, value, say }: DetailProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {typeof value === 'number' ? (
          say(value)
        ) : (
          <span className={css.unsure}>{value === 'unknown' ? words.notRemembered : words.notAsked}</span>
        )}
      </dd>
    </div>
  );
}

/** The range a number of weeks lies in, in the words it was chosen by. */
export function weeksInWords(weeks: number, words: TrialListWords): string {
  const from = weekRanges.findLast((one) => weeks >= one) ?? 2;
  return { 2: words.weeks2, 4: words.weeks4, 6: words.weeks6, 13: words.weeks13 }[from];
}

function outcomeInWords({ improvementPercent, stopReason }: ReportedTrial, words: TrialListWords) {
  const said = [
    typeof improvementPercent === 'number' ? `${betterInWords(improvementPercent, words)}.` : null,
    stopReason === null ? null : words.stopped[stopReason],
  ].filter((one) => one !== null);
  return said.length > 0 ? said.join(' ') : <span className={css.unsure}>{words.notAsked}</span>;
}

/** The step nearest to a percentage, in words. */
function betterInWords(percent: number, words: TrialListWords): string {
  const nearest = [...betterSteps].sort((a, b) => Math.abs(a - percent) - Math.abs(b - percent))[0] ?? 0;
  return words[`better${nearest}`];
}
