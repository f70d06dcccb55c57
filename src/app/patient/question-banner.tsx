import { getLocale, getTranslations } from 'next-intl/server';
import type { OwnQuestion } from '@/domain/queue/information-request';
import { paths } from '@/app/paths';
import { atClinic, momentInWords } from '@/domain/shared/time/in-words';
import css from './home.module.css';

/** A reviewer's question in the middle of the patient's own page, with the link to answer it. */
export async function QuestionBanner({ asked }: { asked: OwnQuestion }) {
  const [t, answer, locale] = await Promise.all([
    getTranslations('request.home'),
    getTranslations('request.answer'),
    getLocale(),
  ]);
  return (
    <>
      <h2>{t('title')}</h2>
      <blockquote className={css.asked}>{asked.question}</blockquote>
      <p className="quiet small">{answer('asked', { date: momentInWords(asked.askedAt, atClinic(locale)) })}</p>
      <a className="btn btn--go" href={paths.ownQuestion()}>
        {t('answer')}
      </a>
      <a href={paths.intakeReview()}>{answer('all')}</a>
    </>
  );
}
