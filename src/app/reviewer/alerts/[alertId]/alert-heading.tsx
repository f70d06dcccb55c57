import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { bySeverity } from '@/domain/queue/rule-order';
import type { AlertView } from '@/domain/safety/alert-view';
import { causingRating } from '@/domain/safety/rated-numbers';
import { leadingAnswer } from '@/domain/safety/leading-answer';
import { useAnswerWords, useCaseMoment } from '@/ui/case/case-words';
import { LevelMark, Tag } from '@/ui/kit/status';
import type { QuestionTexts } from '@/ui/questionnaire/question-words';
import { paths } from '../../../paths';
import css from '../alert-page.module.css';
import { localeOrOther } from './locale-or-other';
import { MarkedText } from './own-words';
import { ratedInWords } from './rated-in-words';

/** Who it is, and what was said or done: that comes first. The rules stand below it. */
export function AlertHeading({ view, texts }: { view: AlertView; texts: QuestionTexts }) {
  const [t, rule, language] = [useTranslations('alerts'), useTranslations('case.rule'), useTranslations('case.language')];
  const moment = useCaseMoment();
  const { level, patient, rules, closedAt } = view;
  return (
    <div>
      <h1 className={css.who}>
        <LevelMark level={closedAt !== null ? 'routine' : level === 'STAT' ? 'now' : 'today'}>{t(`level.${level}`)}</LevelMark>{' '}
        <bdi>{patient.name}</bdi>{' '}
        <small>
          {patient.ageYears === null ? null : `${t('one.age', { count: patient.ageYears })} · `}
          {language(localeOrOther(patient.language))} · <Link href={paths.alerts()}>{t('back')}</Link>
        </small>
      </h1>
      <LeadingAnswer view={view} texts={texts} />
      <SaidOfSafety check={view.check} />
      <p>
        {bySeverity(rules)
          .map((one) => `${rule(one)} (${one})`)
          .join(' · ')}
      </p>
      <p className="quiet">
        {t(`origin.${view.origin}`)}. {t('one.raised', { time: moment(view.raisedAt, true) })}{' '}
        {view.answerRetracted ? <Tag tone="dawn">{t('row.retracted')}</Tag> : null}
      </p>
      {view.reopenings.map(({ at, by, reason, disposition }) => (
        <p key={at} className="quiet">
          {t('reopen.was', {
            disposition: t(`close.dispositions.${disposition}`),
            name: by,
            time: moment(at, true),
            reason,
          })}
        </p>
      ))}
    </div>
  );
}

/** What the patient said on the page of people to talk to. Not answered is not known, and says so. */
function SaidOfSafety({ check: { safeNow, company } }: { check: AlertView['check'] }) {
  const t = useTranslations('alerts.check');
  const moment = useCaseMoment();
  return (
    <ul className={css.also}>
      <li>
        {t('safeNow')}{' '}
        {safeNow === null ? <i>{t('unknown')}</i> : <b>{t(`safe.${safeNow.answer}`, { time: moment(safeNow.at, true) })}</b>}
      </li>
      <li>
        {t('company')}{' '}
        {company === null ? <i>{t('unknown')}</i> : <b>{t(`with.${company.answer}`, { time: moment(company.at, true) })}</b>}
      </li>
    </ul>
  );
}

/** Help that was asked for by its button comes first where no answer says more. */
function LeadingAnswer({ view, texts }: { view: AlertView; texts: QuestionTexts }) {
  const t = useTranslations('alerts');
  const words = useAnswerWords(texts);
  const moment = useCaseMoment();
  const said = leadingAnswer(view.answers);
  const [written] = view.words;
  const rated = causingRating(view.ratings, view.pagedFrom);
  if (rated !== null)
    return (
      <>
        <p className={css.asked}>
          {t('rating.by', { name: rated.by })} <span className="quiet">{moment(rated.at, true)}</span>
        </p>
        <p className={css.said}>{ratedInWords(t, rated)}</p>
      </>
    );
  if (said === null && written !== undefined && !view.rules.includes('S-07'))
    return (
      <>
        <p className={css.asked}>
          {t(`words.source.${written.source}`)} <span className="quiet">{moment(written.at, true)}</span>
        </p>
        <p className={css.wrote}>
          <MarkedText parts={written.parts} />
        </p>
      </>
    );
  if (said === null || (view.rules.includes('S-07') && said.questionId !== 'asq.5'))
    return <p className={css.said}>{view.rules.includes('S-07') ? t('one.pressedHelp') : t(`origin.${view.origin}`)}</p>;
  return (
    <>
      <p className={css.asked}>
        “{words.ask(said.questionId)}”{' '}
        <span className="quiet">
          {moment(said.savedAt, true)}
          {said.stands ? null : `, ${t('one.tookBack')}`}
        </span>
      </p>
      <p className={css.said}>{words.answer(said.questionId, said.value)}</p>
    </>
  );
}
