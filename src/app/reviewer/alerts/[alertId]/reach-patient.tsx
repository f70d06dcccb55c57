import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { summarizeOutreach, attemptsNeeded } from '@/domain/safety/alert-closing';
import type { AlertView } from '@/domain/safety/alert-view';
import { crisisLines } from '@/domain/shared/crisis-lines';
import { locations } from '@/domain/shared/locations';
import { textsOf } from '@/i18n/texts';
import { LinkButton } from '@/ui/kit/button';
import { firstDialable, messageHref } from '@/ui/kit/message-href';
import { KeyHint } from '@/ui/kit/status';
import { paths } from '../../../paths';
import css from '../alert-page.module.css';
import { ReachSteps } from './reach-steps';

const lifelines = crisisLines.filter(({ kind }) => kind === 'lifeline');

/** Least forceful first: the calls, the contact, and then a clinician decides. What may be said by message holds no content. */
export function ReachPatient({ view }: { view: AlertView }) {
  const t = useTranslations('alerts.one');
  const { patient, caseId } = view;
  const tel = firstDialable(patient.phoneParts);
  const tries = view.outreach.map(({ channel, outcome, at }) => ({ channel, outcome, at: new Date(at) }));
  const done = summarizeOutreach(tries, new Date(view.pagedFrom));
  // In the patient's language, not the reader's.
  const words = textsOf(patient.language === 'es' ? 'es' : 'en').alerts.one.message.replace(
    '{phone}',
    locations[0]?.phone.shown ?? '',
  );
  return (
    <section className={css.pane} aria-labelledby="reach" data-column="" tabIndex={-1}>
      <h2 id="reach">
        {t('reach')} <small className="quiet">{t('leastForceful')}</small>
      </h2>
      <ReachSteps view={view} />
      <p className="quiet">
        {t('tries', { count: done.tries, channels: done.channels, needed: attemptsNeeded.tries, ways: attemptsNeeded.channels })}
      </p>
      <h3>{t('onThePhone')}</h3>
      <p>{t('ask')}</p>
      <p className={css.acts}>
        {lifelines.map(({ id, call }) =>
          call === undefined ? null : (
            <LinkButton key={id} href={call.href}>
              {t('bringLifeline', { number: call.shown })}
            </LinkButton>
          ),
        )}
      </p>
      <h3>{t('messageOnly')}</h3>
      <p className={css.quote} lang={patient.language === 'es' ? 'es' : 'en'}>
        “{words}”
      </p>
      {patient.mayText === true && tel !== null ? (
        <p className={css.acts}>
          <LinkButton href={messageHref(tel, words)} data-key="t" aria-keyshortcuts="t">
            {t('textThis')}
            <KeyHint>t</KeyHint>
          </LinkButton>
        </p>
      ) : null}
      <p>
        <Link href={paths.reviewerCase(caseId)} data-key="o" aria-keyshortcuts="o">
          {t('caseLink')}
        </Link>
      </p>
    </section>
  );
}
