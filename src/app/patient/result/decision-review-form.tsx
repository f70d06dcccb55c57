import { useTranslations } from 'next-intl';
import { paths } from '@/app/paths';
import { Button } from '@/ui/kit/button';
import { TextArea } from '@/ui/kit/field';
import css from './result.module.css';

/** By which what was written is kept until it is sent. */
export const decisionReviewDraft = (caseId: string) => `second-look:${caseId}`;

/** Another clinician reads everything again. The reason is the patient's to give or not. */
export function DecisionReviewForm({ caseId }: { caseId: string }) {
  const t = useTranslations('result.again');
  return (
    <section id="again" className="no-print" aria-labelledby="again-title">
      <h2 id="again-title">{t('title')}</h2>
      <p className="small">{t('lede')}</p>
      <form action={paths.askAgain()} method="post" className={css.act} data-draft={decisionReviewDraft(caseId)}>
        <input type="hidden" name="case" value={caseId} />
        <TextArea id="reason" name="reason" label={t('reason')} rows={4} maxLength={2_000} />
        <Button type="submit">{t('send')}</Button>
      </form>
    </section>
  );
}
