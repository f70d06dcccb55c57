import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { PatientShell } from '@/app/patient-shell';
import { paths } from '@/app/paths';
import { askedPlaces, sectionStates } from '@/domain/answers/flow';
import type { Answers } from '@/domain/answers/value';
import type { SafetyScreenCode } from '@/domain/answers/views';
import { Notice } from '@/ui/kit/notice';
import { type PathSection, SectionPath } from '@/ui/kit/section-path';
import css from '@/ui/questionnaire/questionnaire.module.css';
import type { SectionName } from './section-name';
import { VisibilityBeacon } from './visibility-beacon';

type IntakeFrameProps = {
  caseId: string;
  answers: Answers;
  here: SectionName;
  safety: SafetyScreenCode;
  /** Stands beside the questions on a wide screen. */
  beside?: ReactNode;
  children: ReactNode;
};

/** The sheet of every screen of the questions: where one is, the screen itself, who reads it. */
export async function IntakeFrame({ caseId, answers, here, safety, beside, children }: IntakeFrameProps) {
  const t = await getTranslations('intake');
  const sections = await pathOf(answers, here);
  const ahead = sections.slice(sections.findIndex(({ state }) => state === 'here') + 1);
  const then = ahead.find(({ state }) => state !== 'done');
  return (
    <PatientShell
      help={paths.askForHelp()}
      home={paths.patient()}
      skip={t('skip')}
      side={<a href={paths.patient()}>{t('stop')}</a>}
      ownMain
    >
      <VisibilityBeacon caseId={caseId} to={paths.away()} />
      <div className={`page ${css['ask-page']}`}>
        <SectionPath
          label={t('sections.label')}
          sections={sections}
          then={then && t('sections.then', { name: then.name.toLocaleLowerCase() })}
          answered={t('sections.answered')}
        />
        <main id="main">
          <SafetyNotice safety={safety} />
          {children}
        </main>
        <aside className={css.reads} aria-label={t('reads.label')}>
          {beside ?? (
            <>
              <p>{t('reads.who')}</p>
              <p>{t('reads.live')}</p>
            </>
          )}
        </aside>
      </div>
    </PatientShell>
  );
}

async function pathOf(answers: Answers, here: SectionName): Promise<PathSection[]> {
  const t = await getTranslations('intake.sections');
  const places = askedPlaces(answers);
  const asked = sectionStates(answers).map(({ id, state }, n): PathSection => {
    const first = places.find(({ section }) => section === n + 1);
    const isHere = id === here;
    return {
      id,
      name: t(id as SectionName),
      href: first && state !== 'ahead' ? paths.intakeStep(first) : undefined,
      state: isHere ? 'here' : state === 'done' ? 'done' : 'ahead',
    };
  });
  return [...asked, { id: 'review', name: t('review'), href: paths.intakeReview(), state: here === 'review' ? 'here' : 'ahead' }];
}

/** Once something worrying was said, every screen says who is there to help. It never blocks the questions. */
async function SafetyNotice({ safety }: { safety: SafetyScreenCode }) {
  const t = await getTranslations('intake');
  if (safety === 'contact-today')
    return <Notice tone="info">{t.rich('contact', { care: (words) => <a href={paths.care()}>{words}</a> })}</Notice>;
  if (safety !== 'support') return null;
  return (
    <Notice tone="calm">
      {t.rich('support', { call: (words) => <a href="tel:988">{words}</a>, text: (words) => <a href="sms:988">{words}</a> })}
    </Notice>
  );
}
