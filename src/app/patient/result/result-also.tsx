import { getLocale, getTranslations } from 'next-intl/server';
import type { readOwnStatus } from '@/app/patient/own-case';
import { atClinic, dayInWords } from '@/domain/shared/time/in-words';
import { DecisionReviewForm } from './decision-review-form';
import { PrintButton } from './print-button';
import css from './result.module.css';

type ResultAlsoProps = {
  caseId: string;
  status: Awaited<ReturnType<typeof readOwnStatus>>;
  /** Nothing is urgent: there is room for what else may help. */
  isCalm: boolean;
};

/** What stands beside every result: other help, asking for another look, printing, and whom to call when it gets worse. */
export async function ResultAlso({ caseId, status, isCalm }: ResultAlsoProps) {
  const [t, locale] = await Promise.all([getTranslations('result'), getLocale()]);
  return (
    <div className={css.also}>
      {isCalm ? <OtherHelp /> : null}
      {status.mayAskAgain ? <DecisionReviewForm caseId={caseId} /> : null}
      {status.askedAgainAt === null ? null : (
        <p className="small">{t('again.asked', { date: dayInWords(status.askedAgainAt, atClinic(locale)) })}</p>
      )}
      {status.calls ? null : <PrintButton words={t('print')} />}
      <p>{t.rich('worse', { call: (one) => <a href="tel:988">{one}</a>, text: (one) => <a href="sms:988">{one}</a> })}</p>
    </div>
  );
}

async function OtherHelp() {
  const t = await getTranslations('result');
  return (
    <section aria-labelledby="other">
      <h2 id="other">{t('otherTitle')}</h2>
      <p className="small">{t('otherLede')}</p>
      <ul className={css.other}>
        {(['other1', 'other2', 'other3', 'other4'] as const).map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
    </section>
  );
}
