import { getLocale, getTranslations } from 'next-intl/server';
import { atClinic, momentInWords } from '@/domain/shared/time/in-words';
import type { Question } from '@/domain/answers/question';
import type { MyAnswers } from '@/domain/answers/views';
import { textsOf } from '@/i18n/texts';
import { Notice } from '@/ui/kit/notice';
import { answerInWords } from '@/ui/questionnaire/answer-words';
import { wordsOf } from '@/ui/questionnaire/question-words';
import type { OtherAnswers } from './offline/answer-conflicts';
import { valueWords } from './value-words';

/** The stored answers of these questions with the moment they were given: to be compared with those of this device. */
export async function otherDeviceAnswers(own: MyAnswers, questions: readonly Question[]): Promise<OtherAnswers> {
  const [locale, say] = await Promise.all([getLocale(), valueWords()]);
  const texts = textsOf(locale).questions;
  return Object.fromEntries(
    questions.flatMap((question) => {
      const stored = own.answers.find(({ questionId }) => questionId === question.id);
      if (stored === undefined) return [];
      const unit = question.kind === 'number' ? question.unit : null;
      const words = answerInWords(stored.value, unit, wordsOf(question, texts, locale), say);
      return [[question.id, { words, time: momentInWords(stored.savedAt, atClinic(locale)), revision: stored.revision }]];
    }),
  );
}

/** Where there is no script to ask which one to keep: that the other answer is the stored one, and can be changed. */
export async function OtherDeviceAnswers({ answers }: { answers: OtherAnswers }) {
  const t = await getTranslations('offline.choose');
  const [one, ...more] = Object.values(answers);
  if (one === undefined) return null;
  return (
    <Notice tone="info" role="status">
      {more.length > 0 ? t('several') : t('there', { there: one.words, time: one.time })}
    </Notice>
  );
}
