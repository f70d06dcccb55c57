import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { answersOf, readCaseBeingAnswered } from '@/app/patient/own-case';
import { paths } from '@/app/paths';
import { completeness } from '@/domain/answers/flow';
import { inLicensedWords } from '@/domain/answers/licensed-words';
import type { Question } from '@/domain/answers/question';
import { textsOf } from '@/i18n/texts';
import { Button } from '@/ui/kit/button';
import { Notice } from '@/ui/kit/notice';
import { wordsOf } from '@/ui/questionnaire/question-words';
import { IntakeFrame } from '../intake-frame';
import { pendingWords } from '../offline/pending-words';
import { SendPending } from '../offline/send-pending';
import { AnsweredSections } from './answered-sections';
import { OpenQuestions } from './open-questions';
import css from './review.module.css';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('intake.review'))('title') };
}

/** Everything that was answered, on one page: each answer with its link back, then what is still open, then the sending. */
export default async function ReviewPage({ searchParams }: { searchParams: Promise<{ open?: string }> }) {
  const [own, t, locale, { open }] = await Promise.all([
    readCaseBeingAnswered(),
    getTranslations('intake'),
    getLocale(),
    searchParams,
  ]);
  const answers = answersOf(own);
  const { complete, missing } = completeness(answers);
  const texts = textsOf(locale).questions;
  const words = (question: Question) => wordsOf(inLicensedWords(question, own.licensedWords), texts, locale);

  return (
    <IntakeFrame caseId={own.caseId} answers={answers} here="review" safety={own.safety.screen}>
      <div className={css.review}>
        <header>
          <h1>{t('review.title')}</h1>
          <p>{t('review.lede')}</p>
        </header>
        <SendPending caseId={own.caseId} locale={locale} words={await pendingWords()} />
        {open === undefined || complete ? null : (
          <Notice tone="wait" role="status">
            {t('review.incomplete')}
          </Notice>
        )}
        <AnsweredSections answers={answers} words={words} />
        {complete ? null : <OpenQuestions missing={missing} words={words} />}
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
