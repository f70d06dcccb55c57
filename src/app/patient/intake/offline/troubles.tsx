'use no memo'; // Drawn once a screen: what the compiler would remember of it weighs more than drawing it.

import { useEffect, useRef, useState } from 'react';
import { Button } from '@/ui/kit/button';
import { Notice } from '@/ui/kit/notice';
import css from '@/ui/questionnaire/questionnaire.module.css';
import type { Entry } from './outbox';
import type { Ahead } from './screens-ahead';

/** The other device's answer, as the server says it back, by question. Told on the page that asks which one to keep. */
export type There = Readonly<Record<string, { words: string; time: string; revision: number }>>;

type Words = Ahead['words'];

/** The newest entry of each question: an answer given three times here is one choice. */
const newestOf = (entries: readonly Entry[], state: Entry['state']) => [
  ...new Map(entries.filter((one) => one.state === state).map((one) => [one.save.questionId, one] as const)).values(),
];

/** Questions of this page that two devices answered. */
export const toChoose = (entries: readonly Entry[], there: There): readonly Entry[] =>
  newestOf(entries, 'newer').filter(({ save }) => there[save.questionId] !== undefined);

type ChooserProps = {
  entries: readonly Entry[];
  there: There;
  words: Words;
  /** Stands below the question itself, which comes first and keeps the focus. */
  isBelow?: boolean;
  onKeep: (questionId: string) => Promise<void>;
  onUse: (questionId: string, revision: number) => Promise<void>;
};

/** Both answers, and two equal buttons. Nothing is overwritten before one of them is pressed. */
export function Chooser({ entries, there, words: { choose }, isBelow = false, onKeep, onUse }: ChooserProps) {
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
      {entries.map(({ save: { questionId }, ask, said }) => {
        const other = there[questionId];
        if (other === undefined) return null;
        const fill = (text: string) =>
          text.replace('{there}', short(other.words)).replace('{here}', short(said)).replace('{time}', other.time);
        return (
          <div key={questionId} className={css.question} role="group" aria-label={ask}>
            <p className={css.ask}>{ask}</p>
            <p>{choose.words.replace('{there}', other.words).replace('{time}', other.time).replace('{here}', said)}</p>
            <div className={css.choose}>
              <Button disabled={isBusy} onClick={() => void during(onKeep(questionId))}>
                {fill(choose.keep)}
              </Button>
              <Button disabled={isBusy} onClick={() => void during(onUse(questionId, other.revision))}>
                {fill(choose.use)}
              </Button>
            </div>
          </div>
        );
      })}
    </section>
  );
}

const short = (text: string) => (text.length > 60 ? `${text.slice(0, 57)}…` : text);

type TroublesProps = { entries: readonly Entry[]; words: Words; onLetGo: (questionId: string) => void };

/** What could not be kept, and what another device answered first: said until the person has seen to it, never dropped. */
export function Troubles({ entries, words: { refused, choose }, onLetGo }: TroublesProps) {
  return (
    <div role="status" className={css.near}>
      {newestOf(entries, 'refused').map(({ n, ask, said, path, save }) => (
        <Notice key={n} tone="wait" action={<Button onClick={() => onLetGo(save.questionId)}>{refused.drop}</Button>}>
          {refused.words.replace('{ask}', ask).replace('{said}', said)} <a href={path}>{refused.again}</a>
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
