import { useTranslations } from 'next-intl';
import { questionById } from '@/domain/answers/questionnaire';
import type { AnswerValue } from '@/domain/answers/value';
import { useTimes } from '@/ui/kit/use-times';
import { answerInWords } from '@/ui/questionnaire/answer-words';
import { type QuestionTexts, type QuestionWords, wordsOf } from '@/ui/questionnaire/question-words';

const unasked: QuestionWords = {
  stem: null,
  ask: '',
  hint: null,
  options: {},
  asides: { unknown: '?', declined: '?' },
  language: null,
};

/** Says questions and answers back as they were asked. A question that is no longer asked shows as its id. */
export function useAnswerWords(texts: QuestionTexts) {
  const t = useTranslations('case.value');
  const { date: day } = useTimes();
  const say = {
    span: (count: number) => t('unit.months', { count }),
    height: (count: number) => t('unit.cm', { count }),
    weight: (count: number) => t('unit.kg', { count }),
    pressure: ({
      systolicMmHg: systolic,
      diastolicMmHg: diastolic,
      takenOn,
    }: {
      systolicMmHg: number;
      diastolicMmHg: number;
      takenOn: string | null;
    }) =>
      takenOn === null
        ? t('pressureUndated', { systolic, diastolic })
        : t('pressure', { systolic, diastolic, date: day(takenOn) }),
    count: () => t('none'),
    day,
  };
  return {
    ask: (id: string) => {
      const question = questionById(id);
      return question === null ? id : wordsOf(question, texts).ask;
    },
    answer: (id: string, value: AnswerValue) => {
      const question = questionById(id);
      const unit = question?.kind === 'number' ? question.unit : null;
      return answerInWords(value, unit, question === null ? unasked : wordsOf(question, texts), say);
    },
  };
}

/** Moments as a desk writes them: the weekday and the time, or with `withDate` the day as well. */
export function useCaseMoment() {
  const times = useTimes();
  return (instant: string | number, withDate = false) => times.inList(instant, withDate ? 'date' : 'weekday');
}
