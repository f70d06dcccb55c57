import { randomUUID } from 'node:crypto';
import type { ReactNode } from 'react';
import { getLocale, getTranslations } from 'next-intl/server';
import { medicines } from '@/domain/medicines/medicines';
import type { Question } from '@/domain/answers/question';
import type { MyAnswers } from '@/domain/answers/views';
import { agents, formulations } from '@/domain/treatments/agents';
import { startingTrialThresholds } from '@/domain/treatments/thresholds';
import { answersOf } from '@/app/patient/own-case';
import { paths } from '@/app/paths';
import { textsOf } from '@/i18n/texts';
import { Button } from '@/ui/kit/button';
import { Choice, Choices } from '@/ui/kit/choice';
import { type QuestionWords, wordsOf } from '@/ui/questionnaire/question-words';
import type { KnownAgent } from '@/ui/questionnaire/known-agent';
import css from '@/ui/questionnaire/questionnaire.module.css';
import { Back } from './back';
import { IntakeStep } from './intake-step';
import { intakeStepProps, type QuestionPage } from './intake-step-props';
import { LazyLedger, LazyMedicineList } from './lazy-lists';

type Props = { own: MyAnswers; questions: readonly Question[]; page: QuestionPage; notice: ReactNode };

/** A list that grows entry by entry: past treatments, or the medicines taken now. */
export async function ListStep({ own, questions, page, notice }: Props) {
  const [t, locale, step] = await Promise.all([getTranslations('intake'), getLocale(), intakeStepProps(own, page)]);
  const [list, finished] = questions;
  if (list === undefined || finished === undefined) return null;
  const storedList = own.answers.find(({ questionId }) => questionId === list.id);
  const revision = storedList?.revision ?? 0;
  const finishedRevision = own.answers.find(({ questionId }) => questionId === finished.id)?.revision ?? 0;
  const texts = textsOf(locale);
  const { ledger, medicines: medicineWords, amounts } = texts['intake-lists'];
  const { faults: _, readings: __, ...sentences } = step.words;
  const given = { listId: list.id, finished: { id: finished.id, revision: finishedRevision }, revision, locale: step.locale };
  const isTrials = list.kind === 'trials';
  const words = isTrials ? ledger : medicineWords;
  return (
    <IntakeStep
      // The list of another device brings fresh entries; the same one keeps what is being written.
      key={`${list.id}@${revision}@${finishedRevision}`}
      {...step}
    >
      {notice}
      <header>
        <h1>{words.title}</h1>
        <p className={css.hint}>{words.lede}</p>
      </header>
      {isTrials ? (
        <LazyLedger
          {...given}
          trials={storedList?.value.kind === 'trials' ? storedList.value.trials : []}
          agents={knownAgents}
          today={step.today}
          bornIn={yearOfBirth(own)}
          words={{ ...ledger, amounts, ...sentences }}
        />
      ) : (
        <LazyMedicineList
          {...given}
          medicines={storedList?.value.kind === 'medicines' ? storedList.value.medicines : []}
          names={knownNames}
          words={{ ...medicineWords, amounts, ...sentences }}
        />
      )}
      <noscript>
        <WithoutScript
          own={own}
          finished={finished}
          revision={finishedRevision}
          words={wordsOf(finished, texts.questions)}
          keep={t('keep')}
        />
      </noscript>
      <div className={css.ends}>
        <Back href={page.back} words={t('back')} />
      </div>
    </IntakeStep>
  );
}

function yearOfBirth(own: MyAnswers): number | null {
  const born = answersOf(own)['about.birth-date'];
  return born?.kind === 'date' ? Number(born.date.slice(0, 4)) : null;
}

type PlainProps = { own: MyAnswers; finished: Question; revision: number; words: QuestionWords; keep: string };

/** Adding entries needs script. Without it one can still say whether there is anything to list, and tell the list to the clinician. */
function WithoutScript({ own, finished, revision, words, keep }: PlainProps) {
  if (finished.kind !== 'choice') return null;
  const rows = [
    ...finished.options.map(({ code }) => [code, words.options[code]]),
    ...finished.offers.map((aside) => [aside, words.asides[aside]]),
  ];
  return (
    <form action={paths.intakeKeep()} method="post" className={css.question}>
      <input type="hidden" name="-case" value={own.caseId} />
      <input type="hidden" name={`-revision.${finished.id}`} value={revision} />
      <input type="hidden" name={`-save.${finished.id}`} value={randomUUID()} />
      <Choices legend={words.ask}>
        {rows.map(([code, label]) => (
          <Choice key={code} name={finished.id} value={code} label={label} />
        ))}
      </Choices>
      <Button type="submit" look="go">
        {keep}
      </Button>
    </form>
  );
}

/** The doses people usually hold, in the steps of the tablets: from half the usual dose to twice the stricter one. */
const knownAgents: readonly KnownAgent[] = [...agents, ...formulations].map((agent) => {
  const { id, brands, alsoCalled, usualMgPerDay: usual, strictMgPerDay: strict, labelMaximumMgPerDay: most } = agent;
  const steps = [...new Set([usual / 2, usual, strict, usual * 2, strict * 2])].filter((mg) => mg <= most).sort((a, b) => a - b);
  return {
    name: id,
    brands: [...brands, ...alsoCalled],
    // A medicine that counts in one form alone has doses of its own in every other.
    dosesMg: agent.countsOnlyAs === undefined ? steps : [],
    askAboveMg: most * startingTrialThresholds.maximumDoseTimes,
  };
});

const knownNames: readonly string[] = [
  ...new Set(medicines.flatMap(({ name, brands, alsoCalled }) => [name, ...brands, ...alsoCalled])),
].sort();
