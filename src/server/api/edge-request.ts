import { z } from 'zod';
import { faultOf } from '@/domain/answers/check-value';
import { type Fields, fromFields } from '@/domain/answers/from-fields';
import { questionById } from '@/domain/answers/questionnaire';
import { plainDigits } from '@/domain/numbers/plain-digits';
import type { SafetyScreen } from '@/domain/answers/views';
import { RequestAnswer, requestOpenMinutes, saysSomething } from '@/domain/queue/information-request';
import { patientDay } from '@/domain/queue/patient-day';
import { AppError } from '@/domain/shared/app-error';
import { locales, oneOf } from '@/domain/shared/preferences';
import { readCookie, setCookie } from '@/server/auth/cookies';
import { networkOf } from '@/server/auth/network';
import { answerOpenedRequest } from '@/server/queue/answer-request';
import { readOpenedRequest } from '@/server/queue/read-request';
import { openRequest } from '@/server/queue/open-request';
import { readForm } from './edge';
import { posted } from './edge-answers';
import { seeOther, withTyped } from './edge-form';
import { guarded } from './guarded';

/** Addresses of the product, handed in by the app. */
export type LinkWays = { door: string; question: string; thanks: string; crisis: string };
export type OwnWays = { entrance: string; question: string; care: string; receipt: string; begun: string };

const longestBytes = 64 * 1024;
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
export const answerOpen = guarded(async (request: Request, { door, question }: LinkWays): Promise<Response> => {
  const fields = await readForm(request);
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
export const answerByLink = guarded(async (request: Request, ways: LinkWays): Promise<Response> => {
  const { door, question, thanks, crisis } = ways;
  const fields = await readForm(request, longestBytes);
  if (fields instanceof Response) return fields;
  const key = readCookie(request.headers, 'request');
  if (key === null || key.length > 100) return seeOther(`${door}?problem=late`);
  const { said, problem } = saidIn(fields, await dayOf(key, fields));
  try {
    const answered = await answerOpenedRequest({ now: new Date() }, { ...said, key });
    if (answered === null) return seeOther(`${door}?problem=late`);
    if (problem !== null) return withTyped(seeOther(`${question}?problem=${problem}`), key, fields);
    return seeOther(worries(answered.screen) ? crisis : thanks);
  } catch (error) {
    // Not something our page can send.
    if (error instanceof AppError) return seeOther(`${question}?problem=fault`);
    throw error;
  }
});

/** The answer of the signed-in patient, through the same doors as every other call of theirs. */
export const answerOwn = (request: Request, ways: OwnWays) =>
  posted(request, ways, async (api, fields) => {
    const asked = await api.requests.mine();
    const { said, problem } = saidIn(fields, laterDay(asked?.today, fields));
    const { screen } = await api.requests.answer({ ...said, requestId: fields['-request'] ?? '' });
    if (problem !== null) return { to: `${ways.question}?problem=${problem}`, bound: fields['-request'] ?? '' };
    return worries(screen) ? ways.care : ways.receipt;
  });

/** No more letters about an unfinished intake: one press. */
export const answerStopReminders = (request: Request, ways: OwnWays) =>
  posted(request, ways, async (api, fields) => {
    await api.answers.stopReminders({ caseId: fields.case ?? '' });
    return ways.begun;
  });

const worries = (screen: SafetyScreen) => screen === 'emergency' || screen === 'contact-today';

/** The patient's day: as it is stored, or as their browser tells. */
function laterDay(stored: string | undefined, fields: Fields): string {
  const told = patientDay(new Date(), fields.timeZone);
  return stored !== undefined && stored > told ? stored : told;
}
const dayOf = async (key: string, fields: Fields) =>
  laterDay((await readOpenedRequest({ now: new Date() }, { key }))?.today, fields);

/**
 * What the form says. Where a field cannot be understood, or nothing was said, it is kept as a draft: nobody writes the
 * same words twice.
 */
function saidIn(fields: Fields, today: string): { said: RequestAnswer; problem: 'fault' | 'empty' | null } {
  let isFaulty = false;
  const answers = Object.keys(fields).flatMap((name) => {
    const question = name.startsWith('-ask.') ? questionById(name.slice('-ask.'.length)) : null;
    if (question === null) return [];
    const told = fromFields(question, fields);
    if (told.kind === 'empty') return [];
    if (told.kind === 'value' && faultOf(question, told.value, today) === null)
      return [{ questionId: question.id, value: told.value }];
    isFaulty = true;
    return [];
  });
  const whole = {
    words: fields['-words'] ?? '',
    answers,
    locale: oneOf(locales, fields['-locale']),
    isDraft: isFaulty,
    timeZone: fields.timeZone,
  };
  const read = RequestAnswer.safeParse(whole);
  const words = RequestAnswer.shape.words.safeParse(whole.words);
  const kept = { ...whole, words: words.success ? words.data : '', answers: [], isDraft: true };
  if (isFaulty || !read.success) return { said: kept, problem: 'fault' };
  return saysSomething(read.data) ? { said: read.data, problem: null } : { said: kept, problem: 'empty' };
}
