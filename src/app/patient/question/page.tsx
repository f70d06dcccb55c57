import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { readOwnQuestion } from '@/app/patient/own-case';
import { PatientShell } from '@/app/patient-shell';
import { typedFieldsFor } from '@/trpc/typed-fields';
import { paths } from '@/app/paths';
import { QuestionForm } from '@/app/question-form';
import css from '@/app/question-form.module.css';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('request.answer'))('title') };
}

/** A reviewer's question on the patient's own page; the mailed link leads to the same one. */
export default async function OwnQuestionPage({ searchParams }: { searchParams: Promise<{ problem?: string }> }) {
  const [asked, { problem }, t] = await Promise.all([readOwnQuestion(), searchParams, getTranslations('request.answer')]);
  if (asked === null) redirect(paths.patient());
  return (
    <PatientShell help={paths.askForHelp()} home={paths.patient()} side={<a href={paths.patient()}>{t('back')}</a>}>
      <div className={css.sheet}>
        <QuestionForm
          asked={asked}
          action={paths.answerOwnQuestion()}
          problem={problem}
          typed={problem === undefined ? null : await typedFieldsFor(asked.requestId)}
        >
          <input type="hidden" name="-request" value={asked.requestId} />
        </QuestionForm>
        <p>
          <a href={paths.intakeReview()}>{t('all')}</a>
        </p>
      </div>
    </PatientShell>
  );
}
