import { useTranslations } from 'next-intl';
import type { CaseView } from '@/domain/queue/case-view';
import type { Messages } from '@/i18n/english';
import { Icon, type IconName } from '@/ui/kit/icon';
import { dayInWords, type Reader } from '@/domain/shared/time/in-words';
import css from './visit-brief.module.css';
import list from './sure-list.module.css';

type BriefProps = { theCase: CaseView; words: Messages['visit']['desk']; zone: Reader };

/**
 * What must be known if the connection is lost or something worse happens, and what the reviewer asked for. What is not known is shown as not known.
 * Reported is not yet confirmed: nothing here carries a tick.
 */
export function VisitBrief({ theCase: { patient, decisions }, words, zone }: BriefProps) {
  const t = useTranslations('visit.desk');
  const invited = decisions.find(({ kind }) => kind === 'invite-now' || kind === 'invite-at');
  const facts = [
    patient.ageYears === null ? null : { sign: 'info' as const, words: t('years', { age: patient.ageYears }) },
    sentenceOr(patient.place, (place) => t('place', { place }), words.placeUnknown, 'pin'),
    sentenceOr(patient.phone, (phone) => t('callBack', { phone }), words.callBackUnknown, 'phone'),
    sentenceOr(
      patient.contactName && [patient.contactName, patient.contactPhone].filter(Boolean).join(', '),
      (name) => t('contact', { name }),
      words.contactUnknown,
      'invite',
    ),
  ];
  return (
    <>
      <ul className={list.sure} aria-label={words.safety}>
        {facts.map((fact) =>
          fact === null ? null : (
            <li key={fact.words} className={fact.sign === 'ask' ? list.ask : undefined}>
              <Icon name={fact.sign} />
              <span>{fact.words}</span>
            </li>
          ),
        )}
      </ul>
      {invited === undefined ? null : (
        <div className={css.brief}>
          <p>
            <b>
              {t('handover', {
                name: invited.by,
                date: dayInWords(invited.at, zone),
              })}
            </b>{' '}
            {invited.reason}
          </p>
        </div>
      )}
      <p className="quiet">{words.lines}</p>
    </>
  );
}

function sentenceOr(value: string | null | undefined, sentence: (value: string) => string, unknown: string, sign: IconName) {
  return value ? { sign, words: sentence(value) } : { sign: 'ask' as const, words: unknown };
}
