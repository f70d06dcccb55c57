import { getLocale, getTranslations } from 'next-intl/server';
import type { CaseView } from '@/domain/queue/case-view';
import { serverApi } from '@/trpc/server';
import css from './case-columns.module.css';
import { DecisionHistory } from '@/ui/case/decision-history';
import { askableQuestionsOf } from './askable-questions';
import { letterOpeningsOf } from './letter-openings';
import { DecideForm } from './decide-form';
import { ReturnReason } from './return-reason';
import { DueTime } from './due-time';

/** The third column: until when, the form where this reviewer may decide, and what was decided before. */
export async function DecideColumn({ view }: { view: CaseView }) {
  // A consultant reads the case too, and is not asked whom to invite.
  const asked = view.mayDecide ? serverApi().queue.consultants() : [];
  const [t, consultants, locale] = await Promise.all([getTranslations('case.decide'), asked, getLocale()]);
  const history = <DecisionHistory view={view} />;
  return (
    <section className={`${css.col} ${css.colDecide}`} aria-labelledby="mine">
      <h2 id="mine" tabIndex={-1} data-column="3">
        {t('title')} <DueTime view={view} />
      </h2>
      <ReturnReason view={view} />
      {view.mayDecide ? (
        <DecideForm
          view={view}
          consultants={consultants}
          askable={askableQuestionsOf(view, locale)}
          letters={letterOpeningsOf(view)}
          history={history}
        />
      ) : (
        <>
          <p>{t('closed')}</p>
          {history}
        </>
      )}
    </section>
  );
}
