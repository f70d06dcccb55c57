import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound, redirect } from 'next/navigation';
import { paths } from '@/app/paths';
import { answersOf, readCaseBeingAnswered } from '@/app/patient/own-case';
import { placeBeforeForMinor } from '@/domain/answers/before-consent';
import { askedIn, nextPlace, type Place, placeAfter, placeBefore, stepAt } from '@/domain/answers/flow';
import { inLightOf } from '@/domain/answers/in-light-of';
import { inLicensedWords } from '@/domain/answers/licensed-words';
import { isSafetyQuestion } from '@/domain/safety/safety-questions';
import { typedFieldsFor } from '@/trpc/typed-fields';
import { serverApi } from '@/trpc/server';
import { Notice } from '@/ui/kit/notice';
import { IntakeFrame } from '../../intake-frame';
import type { QuestionPage } from '../../intake-step-props';
import { ListStep } from '../../list-step';
import { OtherDeviceAnswers, otherDeviceAnswers } from '../../other-device-answers';
import { sectionName } from '../../section-name';
import { StepQuestions } from '../../step-questions';

type Props = {
  params: Promise<{ section: string; step: string }>;
  searchParams: Promise<{ from?: string; newer?: string; again?: string }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, { section }] = await Promise.all([getTranslations('intake.sections'), params]);
  return { title: t(sectionName(Number(section))) };
}

/** One screen of the questions, drawn with the current answers. */
export default async function StepPage({ params, searchParams }: Props) {
  const [at, { from, newer, again }, t] = await Promise.all([params, searchParams, getTranslations('intake')]);
  const place: Place = { section: Number(at.section), step: Number(at.step) };
  const step = stepAt(place);
  if (step === null) notFound();
  const own = await readCaseBeingAnswered(place);

  const answers = answersOf(own);
  const questions = askedIn(step, answers).map((question) =>
    inLightOf(inLicensedWords(question, own.licensedWords), answers, own.today),
  );
  // Not asked of this person, or not before the clinic can reach them: on to where they are.
  if (questions.length === 0) redirect(pathTo(nextPlace(answers)));

  const isSafety = questions.some(({ id }) => isSafetyQuestion(id));
  const [otherAnswers, safetyPreview] = await Promise.all([
    newer === undefined ? {} : otherDeviceAnswers(own, questions),
    isSafety ? serverApi().answers.safetyPreview() : {},
  ]);
  const page: QuestionPage = {
    ...{ otherAnswers, safetyPreview, isSafety },
    section: sectionName(place.section),
    back: pathTo(own.early === 'minor' ? placeBeforeForMinor(place, answers) : placeBefore(place, answers), paths.patient()),
    next: pathTo(placeAfter(place, answers)),
    path: paths.intakeStep(place),
    fromReview: from === 'review',
  };
  const typed = again === undefined ? null : await typedFieldsFor(own.caseId);
  const notice = <OtherDeviceAnswers answers={otherAnswers} />;
  const isList = questions.some(({ kind }) => kind === 'trials' || kind === 'medicines');
  return (
    <IntakeFrame caseId={own.caseId} answers={answers} here={sectionName(place.section)} safety={own.safety.screen}>
      {again === undefined ? null : (
        <Notice tone="wait" role="status">
          {typed === null ? t('faults.empty') : t('lookAgain')}
        </Notice>
      )}
      {isList ? (
        <ListStep own={own} questions={questions} page={page} notice={notice} />
      ) : (
        <StepQuestions own={own} questions={questions} page={page} notice={notice} typed={typed} />
      )}
    </IntakeFrame>
  );
}

const pathTo = (place: Place | null, otherwise = paths.intakeReview()) => (place === null ? otherwise : paths.intakeStep(place));
