import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { Route } from 'next';
import { redirect } from 'next/navigation';
import { readOpenedQuestion } from '@/trpc/opened-question';
import { typedFieldsForLink } from '@/trpc/typed-fields';
import { KeepDrafts } from '../../../drafts/keep-drafts';
import { PatientShell } from '../../../patient-shell';
import { paths } from '../../../paths';
import { QuestionForm } from '../../../question-form';
import css from '../../../question-form.module.css';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('request.answer'))('title') };
}

/** The question itself, for whoever came by link and date of birth. Nothing else of the patient is here, not even a name. */
export default async function AnswerPage({ searchParams }: { searchParams: Promise<{ problem?: string }> }) {
  const [asked, { problem }] = await Promise.all([readOpenedQuestion(), searchParams]);
  if (asked === null) redirect(`${paths.question()}?problem=late` as Route);
  const typed = problem === undefined ? null : await typedFieldsForLink();
  return (
    <PatientShell>
      <div className={css.sheet}>
        <QuestionForm asked={asked} action={paths.answerQuestion()} problem={problem} typed={typed} />
      </div>
      <KeepDrafts keyAt={paths.questionDraftKey()} />
    </PatientShell>
  );
}
