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

/** Addresses of the product, handed in by the app. */
export type LinkRedirects = { door: string; question: string; thanks: string; crisis: string };
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
export const handleOpenLink = guarded(async (request: Request, { door, question }: LinkRedirects): Promise<Response> => {
  const fields = await readFormBody(request);
  if (fields instanceof Response) return fields;
  const born = bornOn(fields);
  if (born === null) return seeOther(`${door}?problem=date`);
  const visitor = { network: networkOf(request.headers), now: new Date() };
  const opened = await openRequest(visitor, { token: fields.token ?? '', bornOn: born });
  if (opened.kind !== 'opened') return seeOther(`${door}?problem=${opened.kind}`);
  const answer = seeOther(question);
  answer.headers.append('set-cookie', setCookie('request', opened.key, requestOpenMinutes * 60));
  return answer;
});

/** The answer of whoever came by the link: they hold the key to one question and no session. */
export const handleLinkAnswer = guarded(async (request: Request, ways: LinkRedirects): Promise<Response> => {
  const { door, question, thanks, crisis } = ways;
  const fields = await readFormBody(request, longestBytes);
  if (fields instanceof Response) return fields;
  const key = readCookie(request.headers, 'request');
  if (key === null || key.length > 100) return seeOther(`${door}?problem=late`);
  const { said, problem } = saidIn(fields, await dayOf(key, fields));
  try {
    const answered = await answerOpenedRequest({ now: new Date() }, { ...said, key });
    if (answered === null) return seeOther(`${door}?problem=late`);
    const { heard, rest, screen } = answered;
    // People first; the way back to what must be put right stands there.
    if (rest === 'refused' && heard === 'emergency') return seeOther(crisis);
    if (rest === 'refused') {
      const to = worries(heard) ? `${crisis}?back=question` : `${question}?problem=${problem ?? 'fault'}`;
      return withTypedFields(seeOther(to), key, fields);
    }
    return seeOther(worries(screen) ? crisis : thanks);
  } catch (error) {
    // Not something our page can send.
    if (error instanceof AppError) return seeOther(`${question}?problem=fault`);
    throw error;
  }
});

/** The answer of the signed-in patient, through the same doors as every other call of theirs. */
export const handleOwnAnswer = (request: Request, ways: QuestionRedirects) =>
  posted(request, ways, async (api, fields) => {
    const asked = await api.requests.mine();
    const { said, problem } = saidIn(fields, laterDay(asked?.today, fields));
    const requestId = fields['-request'] ?? '';
    const answered = await api.requests.answer({ ...said, requestId }).catch((error: unknown) => {
      if (refusalIs(error, 'not-asked')) return null; // not something our page can send
      throw error;
    });
    if (answered === null) return { to: `${ways.question}?problem=fault`, bound: requestId };
    const { heard, rest, screen } = answered;
    if (rest === 'refused' && heard === 'emergency') return ways.care;
    if (rest === 'refused') {
      const to = worries(heard) ? `${ways.care}?back=question` : `${ways.question}?problem=${problem ?? 'fault'}`;
      return { to, bound: requestId };
    }
    return worries(screen) ? ways.care : ways.receipt;
  });

/** No more letters about an unfinished intake: one press. */
export const handleStopReminders = (request: Request, ways: QuestionRedirects) =>
  posted(request, ways, async (api, fields) => {
    await api.answers.stopReminders({ caseId: fields.case ?? '' });
    return ways.begun;
  });

const worries = (screen: SafetyScreenCode) => screen === 'emergency' || screen === 'contact-today';

/** The patient's day: as it is stored, or as their browser tells. */
function laterDay(stored: string | undefined, fields: Fields): string {
  const told = patientDay(new Date(), fields.timeZone);
  return stored !== undefined && stored > told ? stored : told;
}
const dayOf = async (key: string, fields: Fields) =>
  laterDay((await readOpenedRequest({ now: new Date() }, { key }))?.today, fields);

/**
 * What the form says. Where a field cannot be understood, or nothing was said, it is kept as a draft: nobody writes the
 * same words twice. What was answered about safety goes along all the same.
 */
function saidIn(fields: Fields, today: string): { said: RequestAnswer; problem: 'fault' | 'empty' | null } {
  let isFaulty = false;
  const answers = Object.keys(fields).flatMap((name): RequestAnswer['answers'] => {
    const question = name.startsWith('-ask.') ? questionById(name.slice('-ask.'.length)) : null;
    if (question === null) return [];
    const told = fromFields(question, fields);
    if (told.kind === 'empty') return [];
    if (told.kind === 'value' && valueFaultOf(question, told.value, today) === null)
      return [{ questionId: question.id, value: told.value }];
    isFaulty = true;
    return [];
  });
  const words = fields['-words'] ?? '';
  const base = { locale: oneOf(locales, fields['-locale']), timeZone: fields.timeZone };
  const read = RequestAnswer.safeParse({ ...base, words, answers, isDraft: isFaulty });
  // More answers than a link can ask for: not something our page can send.
  const said = read.success ? read.data : { ...base, words: '', answers: [], isDraft: true };
  // Too long to be kept: as much of it as can be, to go on from.
  if (said.words === null) {
    isFaulty = true;
    said.words = RequestAnswer.shape.words.parse(words.slice(0, longestWords)) ?? '';
  }
  if (isFaulty || !read.success) return { said: { ...said, isDraft: true }, problem: 'fault' };
  return saysSomething(said) ? { said, problem: null } : { said: { ...said, isDraft: true }, problem: 'empty' };
}
