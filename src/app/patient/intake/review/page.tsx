import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { answersOf, readCaseBeingAnswered } from '@/app/patient/own-case';
import { paths } from '@/app/paths';
import { completeness, isAsked, placeOf } from '@/domain/answers/flow';
import { inLicensedWords } from '@/domain/answers/licensed-words';
import type { Question } from '@/domain/answers/question';
import { questionById, sections } from '@/domain/answers/questionnaire';
import { textsOf } from '@/i18n/texts';
import { Button } from '@/ui/kit/button';
import { Notice } from '@/ui/kit/notice';
import { answerInWords } from '@/ui/questionnaire/answer-words';
import { wordsOf } from '@/ui/questionnaire/question-words';
import { IntakeFrame } from '../intake-frame';
import { SendWaiting } from '../offline/send-waiting';
import { waitingWords } from '../offline/waiting-words';
import { sectionName } from '../section-name';
import { valueWords } from '../value-words';
import css from './review.module.css';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('intake.review'))('title') };
}

/** Everything that was told, on one page: each answer with its way back, then what is still open, then the sending. */
export default async function ReviewPage({ searchParams }: { searchParams: Promise<{ open?: string }> }) {
  const [own, t, locale, say, { open }] = await Promise.all([
    readCaseBeingAnswered(),
    getTranslations('intake'),
    getLocale(),
    valueWords(),
    searchParams,
  ]);
  const answers = answersOf(own);
  const { complete, missing } = completeness(answers);
  const texts = textsOf(locale).questions;

  const words = (question: Question) => wordsOf(inLicensedWords(question, own.licensedWords), texts, locale);

  const line = (question: Question, value: string) => (
    <div key={question.id} className={css.line}>
      <dt lang={words(question).language ?? undefined}>{words(question).ask}</dt>
      <dd>{value}</dd>
      <dd>
        <a href={`${hrefOf(question)}?from=review`}>
          {t('review.change')}
          <span className="aloud"> {words(question).ask}</span>
        </a>
      </dd>
    </div>
  );

  // A section a row, so that what is open does not outweigh what was told; each question is one more press away.
  const openSections = sections.flatMap(({ id }, n) => {
    const left = missing.filter((questionId) => placeOf(questionId)?.section === n + 1).flatMap(askedOr);
    const [first] = left;
    return first === undefined ? [] : [{ id, first, left, name: t(`sections.${sectionName(n + 1)}`) }];
  });
  const openRow = ({ id, first, left, name }: (typeof openSections)[number]) => (
    <li key={id} className={css.open}>
      <details>
        <summary>{t('review.openIn', { section: name, count: left.length })}</summary>
        <ul>
          {left.map((question) => (
            <li key={question.id} lang={words(question).language ?? undefined}>
              <a href={`${hrefOf(question)}?from=review`}>{words(question).ask}</a>
            </li>
          ))}
        </ul>
      </details>
      <a href={`${hrefOf(first)}?from=review`}>
        {t('review.answer')}
        <span className="aloud"> {name}</span>
      </a>
    </li>
  );

  return (
    <IntakeFrame caseId={own.caseId} answers={answers} here="review" safety={own.safety.screen}>
      <div className={css.review}>
        <header>
          <h1>{t('review.title')}</h1>
          <p>{t('review.lede')}</p>
        </header>
        <SendWaiting caseId={own.caseId} locale={locale} words={await waitingWords()} />
        {open === undefined || complete ? null : (
          <Notice tone="wait" role="status">
            {t('review.incomplete')}
          </Notice>
        )}
        {sections.map(({ id, steps }, n) => {
          const told = steps
            .flatMap(({ questions }) => questions)
            .flatMap((question) => {
              const value = answers[question.id];
              if (value === undefined || !isAsked(question, answers)) return [];
              const unit = question.kind === 'number' ? question.unit : null;
              return [line(question, answerInWords(value, unit, words(question), say))];
            });
          if (told.length === 0) return null;
          return (
            <section key={id} aria-labelledby={id}>
              <h2 id={id}>{t(`sections.${sectionName(n + 1)}`)}</h2>
              <dl>{told}</dl>
            </section>
          );
        })}
        {complete ? null : (
          <section aria-labelledby="open">
            <h2 id="open">{t('review.open')}</h2>
            <p>{t('review.openLede')}</p>
            <ul>{openSections.map(openRow)}</ul>
          </section>
        )}
        <form action={paths.intakeSubmit()} method="post" className={`settles ${css.send}`}>
          <input type="hidden" name="case" value={own.caseId} />
          <Button type="submit" look="go">
            {t('review.send')}
          </Button>
          <p className="quiet small">{t('review.sendHint')}</p>
        </form>
      </div>
    </IntakeFrame>
  );
}

const askedOr = (id: string): Question[] => {
  const question = questionById(id);
  return question === null ? [] : [question];
};

function hrefOf({ id }: Question): string {
  const place = placeOf(id);
  return place === null ? paths.intake() : paths.intakeStep(place);
}
