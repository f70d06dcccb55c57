'use no memo'; // Drawn once a screen: what the compiler would remember of it weighs more than drawing it.

import type { Fields as Typed } from '@/domain/answers/from-fields';
import type { Aside, Question } from '@/domain/answers/question';
import type { AnswerValue } from '@/domain/answers/value';
import { classNames } from '@/ui/kit/class-names';
import { Choice } from '@/ui/kit/choice';
import { FieldNote } from './field-notes';
import type { FieldWords } from './measured-fields';
import type { Note } from './note-of';
import { MeasureFields, PressureFields } from './measured-fields';
import css from './questionnaire.module.css';
import type { QuestionWords } from './question-words';
import { DateField, WordsField } from './text-fields';

type Props = {
  question: Question;
  words: QuestionWords;
  fieldWords: FieldWords;
  value: AnswerValue | null;
  /** The only question of its screen: its words are the heading. */
  alone: boolean;
  today: string;
  /** What was typed and could not be kept, by field name: it is shown again in place of the current answer. */
  typed?: Typed;
  /** What has to be said about it. */
  note?: Note | null;
};

/** One question with its fields, its asides and the place where its error is said. Drawn on the server; it needs no script. */
export function QuestionField(props: Props) {
  const { question, words, alone, note } = props;
  const { stem, hint, ask, language } = words;
  const lang = language ?? undefined;
  // Said yes to before another question of the form had to be put right.
  const saidYes = props.typed?.[`${question.id}.read`];
  const errorId = `${question.id}-error`;
  const hintId = hint === null ? undefined : `${question.id}-hint`;
  return (
    <fieldset
      className={classNames(css.group, !alone && css.several)}
      aria-describedby={[hintId, errorId].filter(Boolean).join(' ')}
      data-question={question.id}
    >
      <legend lang={lang}>
        {stem === null ? null : <span className={css.stem}>{stem}</span>}
        {alone ? <h1>{ask}</h1> : <span className={css.ask}>{ask}</span>}
      </legend>
      {hint === null ? null : (
        <p className={css.hint} id={hintId}>
          {hint}
        </p>
      )}
      {saidYes === undefined ? null : <input type="hidden" name={`${question.id}.read`} value={saidYes} />}
      <FieldNote questionId={question.id} id={errorId} atFirst={note} />
      <Fields {...props} lang={lang} />
    </fieldset>
  );
}

function Fields({ question, words, fieldWords, value, today, typed, lang }: Props & { lang: string | undefined }) {
  switch (question.kind) {
    case 'choice':
      return <Rows question={question} words={words} value={value} lang={lang} />;
    case 'choices':
      return (
        <div className="choices" lang={lang}>
          {question.options.map(({ code }) => (
            <Choice
              key={code}
              type="checkbox"
              name={`${question.id}.${code}`}
              label={words.options[code]}
              defaultChecked={value?.kind === 'choices' && value.codes.includes(code)}
              data-none={code === question.none ? '' : undefined}
            />
          ))}
          <AsideBoxes question={question} words={words} value={value} />
        </div>
      );
    case 'text':
      return (
        <>
          <WordsField question={question} label={words.ask} value={value} typed={typed} />
          <AsideBoxes question={question} words={words} value={value} />
        </>
      );
    case 'date':
      return (
        <>
          <DateField question={question} label={words.ask} value={value} today={today} typed={typed} />
          <AsideBoxes question={question} words={words} value={value} />
        </>
      );
    case 'number':
      return (
        <>
          <MeasureFields question={question} words={fieldWords} value={value} typed={typed} />
          <AsideBoxes question={question} words={words} value={value} />
        </>
      );
    case 'bloodPressure':
      return (
        <>
          <PressureFields question={question} words={fieldWords} value={value} today={today} typed={typed} />
          <AsideBoxes question={question} words={words} value={value} />
        </>
      );
    case 'trials':
    case 'medicines':
      return null; // lists have a screen of their own
  }
}

type RowsProps = {
  question: Extract<Question, { kind: 'choice' }>;
  words: QuestionWords;
  value: AnswerValue | null;
  lang: string | undefined;
};

/** The answers as rows, the asides as the last of them. The digit beside a row chooses it. */
function Rows({ question, words, value, lang }: RowsProps) {
  const chosen = value?.kind === 'choice' ? value.code : value?.kind;
  const rows = [
    ...question.options.map(({ code }) => ({ code, label: words.options[code], aside: false })),
    ...question.offers.map((code: Aside) => ({ code, label: words.asides[code], aside: true })),
  ];
  return (
    <div className="choices">
      {rows.map(({ code, label, aside }, n) => (
        <Choice
          key={code}
          name={question.id}
          value={code}
          label={aside ? label : <span lang={lang}>{label}</span>}
          aside={aside}
          defaultChecked={chosen === code}
          keyHint={n < 9 ? String(n + 1) : undefined}
        />
      ))}
    </div>
  );
}

/** "I don't know" and "I'd rather not say" beside a field to fill in. */
function AsideBoxes({ question, words, value }: { question: Question; words: QuestionWords; value: AnswerValue | null }) {
  if (question.offers.length === 0) return null;
  return (
    <div className={`choices ${css.asides}`}>
      {question.offers.map((aside) => (
        <Choice
          key={aside}
          type="checkbox"
          aside
          name={`${question.id}.${aside}`}
          label={words.asides[aside]}
          defaultChecked={value?.kind === aside}
          data-aside=""
        />
      ))}
    </div>
  );
}
