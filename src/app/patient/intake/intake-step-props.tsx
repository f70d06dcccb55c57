import { getLocale, getTranslations } from 'next-intl/server';
import type { MyAnswers } from '@/domain/answers/views';
import { textLink } from '@/domain/shared/crisis-lines';
import { CrisisLines } from '@/ui/kit/crisis-lines';
import { Notice } from '@/ui/kit/notice';
import css from '@/ui/questionnaire/questionnaire.module.css';
import { formWords } from './form-words';
import type { IntakeStepProps } from './intake-step';
import type { SectionName } from './section-name';
import type { StepPage } from './use-intake-step';

/** One page of the questions: its place, and what is known of it in advance. */
export type QuestionPage = Omit<StepPage, 'safety'> & {
  section: SectionName;
  /** The address of the screen before it. */
  back: string;
};

/** What a step is given so that it can store answers and go on, also while the server cannot be reached. */
export async function intakeStepProps(own: MyAnswers, page: QuestionPage): Promise<IntakeStepProps> {
  const { path, next, fromReview, safetyPreview, otherAnswers, isSafety } = page;
  const [locale, words, t] = await Promise.all([getLocale(), formWords(path), getTranslations('offline.help')]);
  return {
    ...{ caseId: own.caseId, locale, words, today: own.today },
    page: { path, next, fromReview, safetyPreview, otherAnswers, isSafety, safety: own.safety.screen },
    help: { support: <Support />, talk: <Talk />, goOn: t('goOn'), stopped: t('stopped') },
  };
}

async function Support() {
  const t = await getTranslations('offline.help');
  return (
    <Notice tone="calm" role="status">
      <strong>{t('supportTitle')}</strong>{' '}
      {t.rich('support', {
        call: (words) => <a href="tel:988">{words}</a>,
        text: (words) => <a href={textLink('988')}>{words}</a>,
      })}
    </Notice>
  );
}

/** People to talk to, for when their page cannot be reached. */
async function Talk() {
  const [t, crisis] = await Promise.all([getTranslations('offline.help'), getTranslations('crisis')]);
  return (
    <>
      <div role="alert" className={css.near}>
        <h1 tabIndex={-1}>{t('title')}</h1>
        <p>{t('lede')}</p>
      </div>
      <CrisisLines
        lines={[
          { id: '911', href: 'tel:911', title: crisis('call911'), note: crisis('call911Note'), look: '911' },
          { id: '988', href: 'tel:988', title: crisis('call988'), note: crisis('call988Note'), look: '988' },
        ]}
        pairs={[{ id: 'text', href: textLink('988'), title: crisis('text988') }]}
      />
      <p>{t('unsent')}</p>
    </>
  );
}
