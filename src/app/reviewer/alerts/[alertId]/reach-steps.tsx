import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { type ReachStep, reachSteps } from '@/domain/safety/reach-steps';
import type { AlertView } from '@/domain/safety/alert-view';
import { crisisLines } from '@/domain/shared/crisis-lines';
import { useCaseMoment } from '@/ui/case/case-words';
import { LinkButton } from '@/ui/kit/button';
import { Icon } from '@/ui/kit/icon';
import { firstDialable } from '@/ui/kit/message-href';
import { PhoneLinks } from '@/ui/kit/phone-links';
import { KeyHint } from '@/ui/kit/status';
import css from '../alert-page.module.css';

/** The county's line sends a team to the patient; it serves both locations. */
const mobileTeams = crisisLines.filter(({ kind }) => kind === 'county');

/** Two calls, the contact, then a clinician decides: what was done of it, and what comes next. */
export function ReachSteps({ view }: { view: AlertView }) {
  const [t, log] = [useTranslations('alerts.one'), useTranslations('alerts.log')];
  const moment = useCaseMoment();
  const said: Record<ReachStep['step'], ReactNode> = {
    'first-call': <b>{t('firstCall')}</b>,
    'second-call': <b>{t('secondCall')}</b>,
    contact: <Contact view={view} />,
    'welfare-check': (
      <>
        <b>{t('decide')}</b>
        <br />
        {t('welfare')}{' '}
        {mobileTeams.map(({ id, name, call }) => (call === undefined ? null : <Team key={id} {...{ name, call }} />))}
      </>
    ),
  };
  return (
    <ol className={css.steps}>
      {reachSteps(view.outreach, view.pagedFrom).map(({ step, state, done }) => (
        <li key={step} data-step={state} aria-current={state === 'here' ? 'step' : undefined}>
          {said[step]}
          {done === null ? null : (
            <span className={css.doneAt}>
              {moment(done.at)}, {log(`outcomes.${done.outcome}`)}
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}

function Contact({ view: { patient } }: { view: AlertView }) {
  const [t, ofCase] = [useTranslations('alerts.one'), useTranslations('case')];
  const name = [patient.contactName, patient.contactRelation].filter((word) => word !== null).join(', ');
  const tel = firstDialable(patient.contactPhoneParts);
  return (
    <div className={css.contact}>
      <span>
        <b>{name === '' ? t('contact') : <bdi>{name}</bdi>}</b>
        <br />
        {patient.contactPhoneParts.length === 0 ? (
          t('notKnown')
        ) : (
          <PhoneLinks parts={patient.contactPhoneParts} extension={(number) => ofCase('extension', { number })} />
        )}
      </span>
      {tel === null ? null : (
        <LinkButton href={tel} data-key="e" aria-keyshortcuts="e" aria-label={t('callContact')}>
          <Icon name="phone" />
          {t('callShort')}
          <KeyHint>e</KeyHint>
        </LinkButton>
      )}
    </div>
  );
}

const Team = ({ name, call }: { name: string; call: { href: string; shown: string } }) => (
  <>
    {name}, <a href={call.href}>{call.shown}</a>
  </>
);
