import { useTranslations } from 'next-intl';
import type { CaseView } from '@/domain/queue/case-view';
import type { PhonePart } from '@/domain/shared/phone-part';
import { urgencyLevelOf } from '@/domain/queue/priority';
import { PhoneLinks } from '@/ui/kit/phone-links';
import { LevelMark, Tag } from '@/ui/kit/status';
import { useTimes } from '@/ui/kit/use-times';
import { useCaseMoment } from './case-words';
import css from './person-strip.module.css';

/** Who this is, where they are now and how to reach them: on the screen before anything else. */
export function PersonStrip({ view, you }: { view: CaseView; you: string }) {
  const t = useTranslations('case');
  const level = useTranslations('queue.level');
  const times = useTimes();
  const moment = useCaseMoment();
  const { patient, screening, claimedBy, claimedAt } = view;
  const born = patient.bornOn === null ? null : times.date(patient.bornOn);
  const facts = [
    patient.ageYears === null ? null : t('years', { age: patient.ageYears }),
    patient.sex === 'U' ? 'X' : patient.sex,
    born === null ? null : t('born', { date: born }),
    patient.language === 'en' ? null : languageOf(t, patient.language),
  ];
  return (
    <section className={css.person} aria-label={t('person')}>
      <h1>
        <bdi>{patient.name}</bdi> <small>{facts.filter(Boolean).join(', ')}</small>
      </h1>
      {screening === null ? null : (
        <LevelMark chip level={urgencyLevelOf[screening.priority]}>
          {level(urgencyLevelOf[screening.priority])}
        </LevelMark>
      )}
      <dl>
        <div>
          <dt>{t('nowAt')}</dt>
          <dd>
            {patient.place ?? t('notKnown')}
            {patient.state === 'other-state' || patient.state === 'outside-us' ? (
              <>
                {' '}
                <Tag tone="dawn">{t(`state.${patient.state}`)}</Tag>
              </>
            ) : null}
          </dd>
        </div>
        <div>
          <dt>{t('call')}</dt>
          <dd>
            <Phone parts={patient.phoneParts} />{' '}
            {patient.mayText === false ? <span className="quiet">{t('noTexts')}</span> : null}
          </dd>
        </div>
        <div>
          <dt>{t('emergency')}</dt>
          <dd>
            {patient.contactName === null ? (
              t('notKnown')
            ) : (
              <>
                {patient.contactName}, {patient.contactRelation} <Phone parts={patient.contactPhoneParts} />
              </>
            )}
          </dd>
        </div>
      </dl>
      {claimedBy === null || claimedAt === null || view.stage !== 'queue' ? null : (
        <p className={css.personSide}>
          <Tag tone="pine" icon="lock">
            {claimedBy.id === you ? t('yours', { time: moment(claimedAt) }) : t('theirs', { name: claimedBy.name })}
          </Tag>
        </p>
      )}
    </section>
  );
}

const languageOf = (t: ReturnType<typeof useTranslations<'case'>>, code: string) =>
  t(code === 'es' ? 'language.es' : code === 'en' ? 'language.en' : 'language.other');

/** Numbers to call with one press each; where no number is known, that is said. */
function Phone({ parts }: { parts: readonly PhonePart[] }) {
  const t = useTranslations('case');
  return parts.length === 0 ? t('notKnown') : <PhoneLinks parts={parts} extension={(number) => t('extension', { number })} />;
}
