import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { PatientShell } from '@/app/patient-shell';
import { paths } from '@/app/paths';
import type { ConsentRecord } from '@/domain/answers/consent-views';
import { type ConsentForm, consentForms, ordinalOf } from '@/domain/answers/consents';
import { openConsents } from '@/domain/answers/open-consents';
import { type PathSection, SectionPath } from '@/ui/kit/section-path';
import css from '@/ui/questionnaire/questionnaire.module.css';

type ConsentFrameProps = {
  records: readonly ConsentRecord[];
  /** Null on the page before the first one. */
  here: ConsentForm | null;
  /** Stands beside the words on a wide screen. */
  beside: ReactNode;
  children: ReactNode;
};

/** The sheet of the screens before the questions: the same as theirs, so that nothing moves when the first one comes. */
export async function ConsentFrame({ records, here, beside, children }: ConsentFrameProps) {
  const [t, ask] = await Promise.all([getTranslations('consents.path'), getTranslations('consents.ask')]);
  const open = openConsents(records);
  const sections = [
    ...consentForms.map((form): PathSection => {
      const isDone = !open.includes(form);
      const state = form === here ? 'here' : isDone ? 'done' : 'ahead';
      return { id: form.kind, name: t(form.kind), href: isDone ? paths.consent(ordinalOf(form)) : undefined, state };
    }),
    { id: 'questions', name: t('questions'), state: 'ahead' as const },
  ];
  const then = here === null ? undefined : sections.slice(ordinalOf(here)).find(({ state }) => state !== 'done');
  return (
    <PatientShell
      help={paths.askForHelp()}
      home={paths.patient()}
      skip={ask('skip')}
      side={<a href={paths.patient()}>{ask('stop')}</a>}
      ownMain
    >
      <div className={`page ${css['ask-page']}`}>
        <SectionPath
          label={t('label')}
          sections={sections}
          then={then && t('then', { name: then.name.toLocaleLowerCase() })}
          answered={t('done')}
        />
        <main id="main">{children}</main>
        <aside className={css.reads} aria-label={ask('beside')}>
          {beside}
        </aside>
      </div>
    </PatientShell>
  );
}
