import type { ReactNode } from 'react';
import type { ReportedTrial } from '@/domain/answers/value';
import { Choice, Choices } from '@/ui/kit/choice';
import type { TrialListWords } from './trial-words';
import css from './trial-list.module.css';
import { betterSteps } from './reported-trial';

/** How one medicine went: the third part of its form. */
export function TrialOutcome({ words, trial }: { words: TrialListWords; trial: ReportedTrial }) {
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

/** Answers to one thing asked, side by side. */
export const Chips = ({ legend, children }: { legend: string; children: ReactNode }) => (
  <Choices legend={legend} chips>
    {children}
  </Choices>
);

/** "I don't remember", as large as the other answers. */
export const Unknown = ({ name, words, checked }: { name: string; words: TrialListWords; checked: boolean }) => (
  <Choice aside name={name} value="unknown" label={words.unknown} defaultChecked={checked} className={css.broad} />
);
