import { Icon } from '@/ui/kit/icon';
import css from './trial-list.module.css';
import type { TrialListWords } from './trial-words';

const stages = ['name', 'amount', 'went'] as const;
/** The three parts of a trial's form: the name, how much and how long, how it went. */
export type TrialFormStage = (typeof stages)[number];

/** The part with this name; the first one where there is none. */
export const stageNamed = (name: string): TrialFormStage => stages.find((one) => one === name) ?? 'name';

/** Which of the three parts is open, and which are done. */
export function TrialStages({ stage, words }: { stage: TrialFormStage; words: TrialListWords }) {
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
