import { z } from 'zod';
import { valueFaultOf } from '@/domain/answers/check-value';
import { type Fields, fromFields } from '@/domain/answers/from-fields';
import { questionById } from '@/domain/answers/questionnaire';
import { plainDigits } from '@/domain/numbers/plain-digits';
import type { SafetyScreenCode } from '@/domain/answers/views';
import { RequestAnswer, requestOpenMinutes, saysSomething } from '@/domain/queue/information-request';
import { patientDay } from '@/domain/shared/time/patient-day';
import { AppError } from '@/domain/shared/app-error';
import { locales, oneOf } from '@/domain/shared/preferences';
import { readCookie, setCookie } from '@/server/auth/cookies';
import { networkOf } from '@/server/auth/network';
import { answerOpenedRequest } from '@/server/queue/answer-request';
import { readOpenedRequest } from '@/server/queue/read-request';
import { openRequest } from '@/server/queue/open-request';
import { readFormBody } from './http';
import { posted } from './answers-endpoint';
import { refusalIs, seeOther, withTypedFields } from './form-endpoint';
import { guarded } from './guarded';

/** Addresses of the product, passed in by the app. */
export type LinkRedirects = { linkPage: string; question: string; thanks: string; crisis: string };
export type QuestionRedirects = { entrance: string; question: string; care: string; receipt: string; begun: string };

const longestBytes = 64 * 1024;
/** Characters of the words that are kept. */
const longestWords = 2_000;
const Born = z.object({
  year: z.string().regex(/^\d{4}$/),
  month: z.string().regex(/^\d{1,2}$/),
  day: z.string().regex(/^\d{1,2}$/),
});

/** A date from its three fields as YYYY-MM-DD, or null where they make none. */
function bornOn(fields: Fields): string | null {
  const [year = '', month = '', day = ''] = [fields.year, fields.month, fields.day].map((text) => plainDigits(text ?? ''));
  const born = Born.safeParse({ year, month, day });
  if (!born.success) return null;
  const date = z.iso.date().safeParse(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  return date.success ? date.data : null;
}

/** Link and date of birth: a plain form. Whatever was wrong with either, the answer is the same. */
export const handleOpenLink = guarded(async (request: Request, { linkPage, question }: LinkRedirects): Promise<Response> => {
  const fields = await readFormBody(request);
  if (fields instanceof Response) return fields;
  const born = bornOn(fields);
  if (born === null) return seeOther(`${linkPage}?problem=date`);
  const visitor = { network: networkOf(request.headers), now: new Date() };
  const opened = await openRequest(visitor, { token: fields.token ?? '', bornOn: born });
  if (opened.kind !== 'opened') return seeOther(`${linkPage}?problem=${opened.kind}`);
  const answer = seeOther(question);
  answer.headers.append('set-cookie', setCookie('request', opened.key, requestOpenMinutes * 60));
  return answer;
});

/** The answer of whoever came by the link: they hold the key to one question and no session. */
export const handleLinkAnswer = guarded(async (request: Request, redirects: LinkRedirects): Promise<Response> => {
  const { linkPage, question, thanks, crisis } = redirects;
  const fields = await readFormBody(request, longestBytes);
  if (fields instanceof Response) return fields;
  const key = readCookie(request.headers, 'request');
  if (key === null || key.length > 100) return seeOther(`${linkPage}?problem=late`);
  const { reply, problem } = replyIn(fields, await dayOf(key, fields));
  try {
    const answered = await answerOpenedRequest({ now: new Date() }, { ...reply, key });
    if (answered === null) return seeOther(`${linkPage}?problem=late`);
    const { formScreen, rest, screen } = answered;
    // People first; the way back to what must be put right stands there.
    if (rest === 'refused' && formScreen === 'emergency') return seeOther(crisis);
    if (rest === 'refused') {
      const to = worries(formScreen) ? `${crisis}?back=question` : `${question}?problem=${problem ?? 'fault'}`;
      return withTypedFields(seeOther(to), key, fields);
    }
    return seeOther(worries(screen) ? crisis : thanks);
  } catch (error) {
    // Not something our page can send.
    if (error instanceof AppError) return seeOther(`${question}?problem=fault`);
    throw error;
  }
});

/** The answer of the signed-in patient, through the same checks as every other call of theirs. */
export const handleOwnAnswer = (request: Request, redirects: QuestionRedirects) =>
  posted(request, redirects, async (api, fields) => {
    const asked = await api.requests.mine();
    const { reply, problem } = replyIn(fields, laterDay(asked?.today, fields));
    const requestId = fields['-request'] ?? '';
    const answered = await api.requests.answer({ ...reply, requestId }).catch((error: unknown) => {
      if (refusalIs(error, 'not-asked')) return null; // not something our page can send
      throw error;
    });
    if (answered === null) return { to: `${redirects.question}?problem=fault`, bound: requestId };
    const { formScreen, rest, screen } = answered;
    if (rest === 'refused' && formScreen === 'emergency') return redirects.care;
    if (rest === 'refused') {
      const to = worries(formScreen) ? `${redirects.care}?back=question` : `${redirects.question}?problem=${problem ?? 'fault'}`;
      return { to, bound: requestId };
    }
    return worries(screen) ? redirects.care : redirects.receipt;
  });

/** No more letters about an unfinished intake: one press. */
export const handleStopReminders = (request: Request, redirects: QuestionRedirects) =>
  posted(request, redirects, async (api, fields) => {
    await api.answers.stopReminders({ caseId: fields.case ?? '' });
    return redirects.begun;
  });

const worries = (screen: SafetyScreenCode) => screen === 'emergency' || screen === 'contact-today';

/** The patient's day: as it is stored, or as their browser tells. */
function laterDay(stored: string | undefined, fields: Fields): string {
  const asked = patientDay(new Date(), fields.timeZone);
  return stored !== undefined && stored > asked ? stored : asked;
}
const dayOf = async (key: string, fields: Fields) =>
  laterDay((await readOpenedRequest({ now: new Date() }, { key }))?.today, fields);

/**
 * What the form says. Where a field cannot be understood, or nothing was said, it is kept as a draft: nobody writes the
 * same words twice. What was answered about safety goes along all the same.
 */
function replyIn(fields: Fields, today: string): { reply: RequestAnswer; problem: 'fault' | 'empty' | null } {
  let isFaulty = false;
  const answers = Object.keys(fields).flatMap((name): RequestAnswer['answers'] => {
    const question = name.startsWith('-ask.') ? questionById(name.slice('-ask.'.length)) : null;
    if (question === null) return [];
    const field = fromFields(question, fields);
    if (field.kind === 'empty') return [];
    if (field.kind === 'value' && valueFaultOf(question, field.value, today) === null)
      return [{ questionId: question.id, value: field.value }];
    isFaulty = true;
    return [];
  });
  const words = fields['-words'] ?? '';
  const base = { locale: oneOf(locales, fields['-locale']), timeZone: fields.timeZone };
  const read = RequestAnswer.safeParse({ ...base, words, answers, isDraft: isFaulty });
  // More answers than a link can ask for: not something our page can send.
  const reply = read.success ? read.data : { ...base, words: '', answers: [], isDraft: true };
  // Too long to be kept: as much of it as can be, to go on from.
  if (reply.words === null) {
    isFaulty = true;
    reply.words = RequestAnswer.shape.words.parse(words.slice(0, longestWords)) ?? '';
  }
  if (isFaulty || !read.success) return { reply: { ...reply, isDraft: true }, problem: 'fault' };
  return saysSomething(reply) ? { reply, problem: null } : { reply: { ...reply, isDraft: true }, problem: 'empty' };
}
