'use no memo'; // Drawn once a screen: what the compiler would remember of it weighs more than drawing it.

import { Button } from '@/ui/kit/button';
import { Notice } from '@/ui/kit/notice';
import { QuestionField } from '@/ui/questionnaire/question-field';
import css from '@/ui/questionnaire/questionnaire.module.css';
import type { UpcomingScreen, UpcomingScreens } from './upcoming-screens';

type Props = { screen: UpcomingScreen; words: UpcomingScreens['words']; today: string };

/** The fields of one screen, drawn without the server. */
export function OfflineFields({ screen: { questions }, words, today }: Props) {
  const alone = questions.length === 1;
  const savesAtOnce = alone && questions[0]?.question.kind === 'choice';
  const note = questions.map((one) => one.note).find((one) => one !== null);
  return (
    <>
      {note === undefined ? null : <Notice tone="info">{words.wording[note]}</Notice>}
      {questions.map(({ question, words: asked, value }) => (
        <QuestionField
          key={question.id}
          question={question}
          words={asked}
          fieldWords={words.fields}
          value={value}
          alone={alone}
          today={today}
        />
      ))}
      {savesAtOnce ? (
        <p className={css.how}>
          <span className={css.touch}>{words.tap}</span>
        </p>
      ) : (
        <Button type="submit" look="go">
          {words.keep}
        </Button>
      )}
    </>
  );
}
