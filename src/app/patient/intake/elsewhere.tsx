import { getLocale, getTranslations } from 'next-intl/server';
import { atClinic, momentInWords } from '@/domain/shared/time/in-words';
import type { Question } from '@/domain/answers/question';
import type { MyAnswers } from '@/domain/answers/views';
import { textsOf } from '@/i18n/texts';
import { Notice } from '@/ui/kit/notice';
import { answerInWords } from '@/ui/questionnaire/answer-words';
import { wordsOf } from '@/ui/questionnaire/question-words';
import type { There } from './offline/troubles';
import { valueWords } from './value-words';

/** The standing answers of these questions, said back with the moment they were given: to be held against another device's. */
export async function answeredElsewhere(own: MyAnswers, questions: readonly Question[]): Promise<There> {
  const [locale, say] = await Promise.all([getLocale(), valueWords()]);
  const texts = textsOf(locale).questions;
  return Object.fromEntries(
    questions.flatMap((question) => {
      const standing = own.answers.find(({ questionId }) => questionId === question.id);
      if (standing === undefined) return [];
      const unit = question.kind === 'number' ? question.unit : null;
      const words = answerInWords(standing.value, unit, wordsOf(question, texts, locale), say);
      return [[question.id, { words, time: momentInWords(standing.savedAt, atClinic(locale)), revision: standing.revision }]];
    }),
  );
}

/** Where there is no script to ask which one to keep: that the other answer stands, and can be changed. */
export async function Elsewhere({ there }: { there: There }) {
  const t = await getTranslations('offline.choose');
  const [one, ...more] = Object.values(there);
  if (one === undefined) return null;
  return (
    <Notice tone="info" role="status">
      {more.length > 0 ? t('several') : t('there', { there: one.words, time: one.time })}
    </Notice>
  );
}
