import { valueFaultOf } from '@/domain/answers/check-value';
import { type FieldFault, type Fields, fromFields, readingCode } from '@/domain/answers/from-fields';
import type { Question } from '@/domain/answers/question';
import { formatReading } from './format-reading';

/** The sentences that may be beside a field, with {said} where a reading is said back. */
export type NoteSentences = {
  faults: Readonly<Record<FieldFault | 'empty', string>>;
  readings: Readonly<Record<'readAs' | 'ask' | 'askHint' | 'yes' | 'no' | 'phone' | 'extension' | 'noPhone', string>>;
};

/** What is beside a field: what is wrong with it, how it was read, or which of several readings is meant. */
export type Note =
  | { kind: 'fault'; words: string }
  | { kind: 'read'; words: string }
  | { kind: 'ask'; words: string; hint: string; field: string; choices: readonly { code: string; label: string }[] };

type AskWords = Pick<NoteSentences['readings'], 'ask' | 'askHint' | 'yes' | 'no'>;
type Reading = { code: string; said: string };

/** The question about readings of which one is meant: the likeliest is asked, and the others are a "no" with what they are. */
export function askAbout([first, ...others]: readonly Reading[], field: string, words: AskWords): Note | null {
  if (first === undefined) return null;
  const label = (text: string, said: string) => text.replace('{said}', said);
  return {
    kind: 'ask',
    words: label(words.ask, first.said),
    hint: words.askHint,
    field,
    choices: [
      { code: first.code, label: label(words.yes, first.said) },
      ...others.map(({ code, said }) => ({ code, label: label(words.no, said) })),
    ],
  };
}

/** What has to be said beside a question's fields as they stand, or null where nothing has. */
export function noteOf(
  question: Question,
  fields: Fields,
  given: { today: string; locale: string; words: NoteSentences },
): Note | null {
  const { today, locale, words } = given;
  const said = fromFields(question, fields);
  switch (said.kind) {
    case 'empty':
      return question.required ? { kind: 'fault', words: words.faults.empty } : null;
    case 'fault':
      return { kind: 'fault', words: words.faults[said.fault] };
    case 'ask': {
      const readings = said.values.map((value) => ({ code: readingCode(value), said: formatReading(question, value, locale) }));
      return askAbout(readings, `${question.id}.read`, words.readings);
    }
    case 'value': {
      const fault = valueFaultOf(question, said.value, today);
      if (fault !== null) return { kind: 'fault', words: words.faults[fault] };
      if (said.isWorkedOut === undefined) return null;
      return { kind: 'read', words: words.readings.readAs.replace('{said}', formatReading(question, said.value, locale)) };
    }
  }
}
