import { z } from 'zod';
import { AnswerValue } from '@/domain/answers/value';
import { safetyScreenCodes } from '@/domain/answers/views';
import { locales } from '@/domain/shared/preferences';
import { ReportedZone } from '@/domain/shared/time/reported-zone';
import { readBeyondLimitTimes } from './tasks';
import { Instant, RequiredText, Text } from '@/domain/shared/text';

/** How long the mailed link leads to the question. Signed in, the patient can answer for as long as the case waits. */
export const requestDays = 14;

/** Wrong dates of birth until the link is dead. */
export const longestRequestTries = 5;

/** How long the right date keeps the question open in that browser: time to look something up and to write. */
export const requestOpenMinutes = 60;

/** Questions that a reviewer may ask again at once: more would be the whole form. */
export const longestAgain = 20;

/** The same with the questions about safety that hang on them. */
const longestAsked = 40;

/** How an answer came: by the mailed link, on the patient's own page, or with all the answers sent anew. */
export const answerChannels = ['link', 'page', 'review'] as const;
export type AnswerChannel = (typeof answerChannels)[number];

export const QuestionId = z.string().min(1).max(60);

/** What the patient reads of a request, whichever way they came: the question and what to answer again, and no earlier answer. */
export const AskedQuestion = z.object({
  question: z.string().max(4_000),
  askedAt: Instant,
  again: z.array(QuestionId).max(longestAsked),
  /** What they wrote before something had to be put right. */
  draft: z.string().max(2_000),
  /** The patient's own day, by which no date may lie ahead. */
  today: z.iso.date(),
});
export type AskedQuestion = z.infer<typeof AskedQuestion>;

/** The same on the patient's own page. */
export const OwnQuestion = AskedQuestion.extend({ requestId: z.uuid() });
export type OwnQuestion = z.infer<typeof OwnQuestion>;

export const longestReply = 2_000;

/** What the patient says to it: words, answers to questions that were asked again, or both. */
export const RequestAnswer = z.strictObject({
  /**
   * Longer than `longestReply` they are read and not kept; null: they cannot even be read. Both are refused after the answers
   * about safety were judged.
   */
  words: Text(readBeyondLimitTimes * longestReply)
    .nullable()
    .catch(null),
  /** A value that cannot be read is null, and is refused after the others about safety were judged. */
  answers: z.array(z.strictObject({ questionId: QuestionId, value: AnswerValue.nullable().catch(null) })).max(longestAsked),
  /** The language it was read in. */
  locale: z.enum(locales).catch('en'),
  /** Keep the words and wait: something else must be put right first. */
  isDraft: z.boolean().default(false),
  timeZone: ReportedZone,
});
export type RequestAnswer = z.infer<typeof RequestAnswer>;

/** The same from the patient's own page. It names the question it answers: a newer one may have come. */
export const AnswerRequest = RequestAnswer.extend({ requestId: z.uuid() });
export type AnswerRequest = z.infer<typeof AnswerRequest>;

/**
 * What to show next: people first where the answers worry. `formScreen` is what the answers of this form alone ask for, and
 * `rest` says whether all else was taken as well.
 */
export const AnsweredRequest = z.object({
  screen: z.enum(safetyScreenCodes),
  formScreen: z.enum(safetyScreenCodes),
  rest: z.enum(['taken', 'refused']),
});
export type AnsweredRequest = z.infer<typeof AnsweredRequest>;

/** Whether anything was said at all. */
export const saysSomething = ({ words, answers }: RequestAnswer): boolean => (words ?? '') !== '' || answers.length > 0;

/** The secret of an opened request, as its cookie holds it. */
export const RequestKey = z.strictObject({ key: RequiredText(100) });
