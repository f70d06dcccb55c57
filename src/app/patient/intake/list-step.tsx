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
import { onwardFor } from './onward-for';
import { KeepLedger, KeepMedicines } from './keep-list';
import type { Around } from './onward-for';

type Props = { own: MyAnswers; questions: readonly Question[]; around: Around; notice: ReactNode };

/** A list that grows entry by entry: past treatments, or the medicines taken now. */
export async function ListStep({ own, questions, around, notice }: Props) {
  const [t, locale, onward] = await Promise.all([getTranslations('intake'), getLocale(), onwardFor(own, around)]);
  const [list, finished] = questions;
  if (list === undefined || finished === undefined) return null;
  const standing = own.answers.find(({ questionId }) => questionId === list.id);
  const told = own.answers.find(({ questionId }) => questionId === finished.id);
  const texts = textsOf(locale)['intake-lists'];
  const { faults: _, readings: __, ...sentences } = onward.words;
  const given = {
    listId: list.id,
    finished: { id: finished.id, revision: told?.revision ?? 0 },
    revision: standing?.revision ?? 0,
  };
  const isTrials = list.kind === 'trials';
  const words = isTrials ? texts.ledger : texts.medicines;
  const frame = {
    above: (
      <>
        {notice}
        <header>
          <h1>{words.title}</h1>
          <p className={css.hint}>{words.lede}</p>
        </header>
      </>
    ),
    below: (
      <>
        <noscript>
          <WithoutScript
            own={own}
            finished={finished}
            revision={told?.revision ?? 0}
            words={wordsOf(finished, textsOf(locale).questions)}
            keep={t('keep')}
          />
        </noscript>
        <div className={css.ends}>
          <Back href={around.back} words={t('back')} />
        </div>
      </>
    ),
  };
  // The list of another device brings fresh entries; the same one keeps what is being written.
  const key = `${given.revision}@${given.finished.revision}`;
  return isTrials ? (
    <KeepLedger
      key={key}
      {...onward}
      {...frame}
      list={{
        ...given,
        trials: standing?.value.kind === 'trials' ? standing.value.trials : [],
        agents: knownAgents,
        ...{ today: onward.today, bornIn: yearOfBirth(own), locale: onward.locale },
        words: { ...texts.ledger, amounts: texts.amounts, ...sentences },
      }}
    />
  ) : (
    <KeepMedicines
      key={key}
      {...onward}
      {...frame}
      list={{
        ...given,
        medicines: standing?.value.kind === 'medicines' ? standing.value.medicines : [],
        names: knownNames,
        locale: onward.locale,
        words: { ...texts.medicines, amounts: texts.amounts, ...sentences },
      }}
    />
  );
}

function yearOfBirth(own: MyAnswers): number | null {
  const born = answersOf(own)['about.birth-date'];
  return born?.kind === 'date' ? Number(born.date.slice(0, 4)) : null;
}

type PlainProps = { own: MyAnswers; finished: Question; revision: number; words: QuestionWords; keep: string };

/** Adding entries needs script. Without it one can still say how it stands, and tell the list to the clinician. */
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
