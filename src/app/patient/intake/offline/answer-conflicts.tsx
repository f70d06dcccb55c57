'use no memo'; // Drawn once a screen: what the compiler would remember of it weighs more than drawing it.

import { useEffect, useRef, useState } from 'react';
import { Button } from '@/ui/kit/button';
import { Notice } from '@/ui/kit/notice';
import css from '@/ui/questionnaire/questionnaire.module.css';
import type { Entry } from './outbox';
import type { UpcomingScreens } from './upcoming-screens';

/** The other device's answers in words, by question, as drawn with the page that asks which one to keep. */
export type OtherAnswers = Readonly<Record<string, { words: string; time: string; revision: number }>>;

type Words = UpcomingScreens['words'];

/** The newest entry of each question: an answer given three times here is one choice. */
const newestOf = (entries: readonly Entry[], state: Entry['state']) => [
  ...new Map(entries.filter((one) => one.state === state).map((one) => [one.save.questionId, one] as const)).values(),
];

/** The answers of this device to those questions of the page that another device answered too. */
export const conflictsOnPage = (entries: readonly Entry[], others: OtherAnswers): readonly Entry[] =>
  newestOf(entries, 'newer').filter(({ save }) => others[save.questionId] !== undefined);

type ChooserProps = {
  entries: readonly Entry[];
  others: OtherAnswers;
  words: Words;
  /** Stands below the question itself, which comes first and keeps the focus. */
  isBelow?: boolean;
  /** The other device's answer was chosen. */
  onDiscard: (questionId: string) => Promise<void>;
  /** This device's answer was chosen, over the other one of this revision. */
  onOverwrite: (questionId: string, revision: number) => Promise<void>;
};

/** Both answers, and two equal buttons. Nothing is overwritten before one of them is pressed. */
export function ConflictChooser({ entries, others, words: { choose }, isBelow = false, onDiscard, onOverwrite }: ChooserProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [isBusy, setBusy] = useState(false);
  useEffect(() => {
    if (!isBelow) heading.current?.focus();
  }, [isBelow]);
  const Title = isBelow ? 'h2' : 'h1';
  const during = async (work: Promise<void>) => {
    setBusy(true);
    await work;
    setBusy(false);
  };
  return (
    <section className={`settles ${css.question}`} aria-labelledby="choose">
      <Title id="choose" tabIndex={-1} ref={heading}>
        {choose.title}
      </Title>
      {entries.map(({ save: { questionId }, ask, answerText }) => {
        const other = others[questionId];
        if (other === undefined) return null;
        const filled = (text: string) =>
          text.replace('{there}', short(other.words)).replace('{here}', short(answerText)).replace('{time}', other.time);
        return (
          <div key={questionId} className={css.question} role="group" aria-label={ask}>
            <p className={css.ask}>{ask}</p>
            <p>{choose.words.replace('{there}', other.words).replace('{time}', other.time).replace('{here}', answerText)}</p>
            <div className={css.choose}>
              <Button disabled={isBusy} onClick={() => void during(onDiscard(questionId))}>
                {filled(choose.keep)}
              </Button>
              <Button disabled={isBusy} onClick={() => void during(onOverwrite(questionId, other.revision))}>
                {filled(choose.use)}
              </Button>
            </div>
          </div>
        );
      })}
    </section>
  );
}

const short = (text: string) => (text.length > 60 ? `${text.slice(0, 57)}…` : text);

type NoticesProps = { entries: readonly Entry[]; words: Words; onDiscard: (questionId: string) => void };

/** What was refused, and what another device answered first: shown until the person has seen to it, never dropped. */
export function UnresolvedAnswers({ entries, words: { refused, choose }, onDiscard }: NoticesProps) {
  if (entries.length === 0) return null;
  return (
    <div role="status" className={css.near}>
      {newestOf(entries, 'refused').map(({ n, ask, answerText, path, save }) => (
        <Notice key={n} tone="wait" action={<Button onClick={() => onDiscard(save.questionId)}>{refused.drop}</Button>}>
          {refused.words.replace('{ask}', ask).replace('{said}', answerText)} <a href={path}>{refused.again}</a>
        </Notice>
      ))}
      {newestOf(entries, 'newer').map(({ n, ask, path }) => (
        <Notice key={n} tone="info">
          {choose.else.replace('{ask}', ask)} <a href={`${path}?newer=1`}>{choose.look}</a>
        </Notice>
      ))}
    </div>
  );
}
