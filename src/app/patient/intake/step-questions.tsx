import { getLocale, getTranslations } from 'next-intl/server';
import { randomUUID } from 'node:crypto';
import type { ReactNode } from 'react';
import { clinicPhones } from '@/app/patient/clinic-phones';
import { answersOf } from '@/app/patient/own-case';
import { paths } from '@/app/paths';
import { inLightOfFields } from '@/domain/answers/in-light-of';
import { isAsked } from '@/domain/answers/flow';
import type { Fields } from '@/domain/answers/from-fields';
import type { Question } from '@/domain/answers/question';
import { questionById, sections } from '@/domain/answers/questionnaire';
import { wordingNotes, wordingOf } from '@/domain/answers/wording';
import type { Answers } from '@/domain/answers/value';
import type { MyAnswers } from '@/domain/answers/views';
import { textsOf } from '@/i18n/texts';
import { Button } from '@/ui/kit/button';
import { Notice } from '@/ui/kit/notice';
import { noteOf } from '@/ui/questionnaire/note-of';
import { QuestionField } from '@/ui/questionnaire/question-field';
import { wordsOf } from '@/ui/questionnaire/question-words';
import css from '@/ui/questionnaire/questionnaire.module.css';
import { StepForm } from '@/ui/questionnaire/step-form';
import { Back } from './back';
import { IntakeStep } from './intake-step';
import { intakeStepProps, type QuestionPage } from './intake-step-props';

type Props = { own: MyAnswers; questions: readonly Question[]; page: QuestionPage; notice: ReactNode; typed: Fields | null };

/** The questions of one screen in a form that works by itself; script only makes it save at a tap. */
export async function StepQuestions({ own, questions, page, notice, typed }: Props) {
  const [t, locale, step] = await Promise.all([getTranslations('intake'), getLocale(), intakeStepProps(own, page)]);
  const texts = textsOf(locale);
  const { today } = step;
  const asked = questions.map((question) => {
    const stored = own.answers.find(({ questionId }) => questionId === question.id);
    return { question, revision: stored?.revision ?? 0, value: stored?.value ?? null };
  });
  const [only] = questions;
  const key = asked.map(({ question, revision }) => `${question.id}@${revision}`).join();
  const optionCount = questions.length === 1 && only?.kind === 'choice' ? only.options.length + only.offers.length : null;
  // Said once a list, where its words are not the publisher's or not the reader's language.
  const notes = wordingNotes(locale);
  const note = questions.map(({ id }) => notes.get(id)).find((one) => one !== undefined);
  return (
    <IntakeStep
      // A newer answer brings fresh fields; the same one keeps what is being written.
      key={key}
      {...step}
    >
      {page.isSafety ? null : notice}
      {questions.length > 1 ? <h1 className={`aloud ${css.section}`}>{t(`sections.${page.section}`)}</h1> : null}
      {note === undefined ? null : <Notice tone="info">{t(`wording.${note}`, { phones: clinicPhones })}</Notice>}
      <StepForm
        asked={asked.map((one) => ({ ...one, question: { ...one.question, verbatim: undefined } }))}
        action={paths.intakeKeep()}
        draft={optionCount === null ? `intake:${own.caseId}:${key}` : undefined}
        savedBefore={own.answers.length > 0}
        className={css.question}
        ends={<Back href={page.back} words={t('back')} />}
      >
        <input type="hidden" name="-case" value={own.caseId} />
        <input type="hidden" name="-locale" value={locale} />
        {asked.map(({ question, revision, value }) => (
          <div key={question.id}>
            <input type="hidden" name={`-revision.${question.id}`} value={revision} />
            <input type="hidden" name={`-save.${question.id}`} value={randomUUID()} />
            <QuestionField
              question={question}
              words={wordsOf(question, texts.questions, locale)}
              fieldWords={texts.intake.fields}
              value={value}
              alone={questions.length === 1}
              today={today}
              typed={typed ?? undefined}
              note={
                typed === null
                  ? null
                  : noteOf(inLightOfFields(question, questions, typed, today), typed, { today, locale, words: texts.intake })
              }
            />
          </div>
        ))}
        <StepEnd optionCount={optionCount} />
      </StepForm>
      {page.isSafety ? notice : null}
      {only?.verbatim === undefined ? null : <AboutList question={only} answers={answersOf(own)} />}
    </IntakeStep>
  );
}

/** The button that stores the answers; where a single choice is stored at a tap, the line that says so. */
async function StepEnd({ optionCount }: { optionCount: number | null }) {
  const t = await getTranslations('intake');
  if (optionCount === null)
    return (
      <Button type="submit" look="go">
        {t('keep')}
      </Button>
    );
  return (
    <>
      <p className={css.how}>
        <span className={css.touch}>{t('tap')}</span>
        <span className={css.keys}>
          {t.rich('keys', { last: optionCount, kbd: (words) => <kbd className="key">{words}</kbd> })}
        </span>
      </p>
      <noscript>
        <Button type="submit" look="go">
          {t('keepThis')}
        </Button>
      </noscript>
    </>
  );
}

/** What list a question comes from, whose words it is, and which question of it this is. */
async function AboutList({ question, answers }: { question: Question; answers: Answers }) {
  const [t, locale] = await Promise.all([getTranslations('intake'), getLocale()]);
  const { id, verbatim } = question;
  if (verbatim === undefined) return null;
  const wording = wordingOf(question, locale);
  const notice = locale === 'es' ? verbatim.spanish?.notice : undefined;
  const list = sections
    .flatMap(({ steps }) => steps.flatMap(({ questions }) => questions))
    .filter((other) => other.verbatim?.instrument === verbatim.instrument && isAsked(other, answers));
  const number = list.findIndex((other) => other === questionById(id)) + 1;
  return (
    <details className={css.about}>
      <summary>{t('about', { number, count: list.length })}</summary>
      <p>
        {t(wording === 'unvalidated' ? 'aboutOwnWords' : 'aboutWords', { name: verbatim.instrument })}{' '}
        {notice ?? <span lang="en">{verbatim.copyright}</span>}
      </p>
    </details>
  );
}
