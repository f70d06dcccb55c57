import { randomUUID } from 'node:crypto';
import { TRPCError } from '@trpc/server';
import { z } from 'zod';
import { placeOf } from '@/domain/answers/flow';
import { type Fields, fromFields } from '@/domain/answers/from-fields';
import { inLightOf, inLightOfFields } from '@/domain/answers/in-light-of';
import type { Question } from '@/domain/answers/question';
import { questionById } from '@/domain/answers/questionnaire';
import type { SaveReply } from '@/domain/answers/views';
import { isSafetyQuestion } from '@/domain/safety/safety-questions';
import { isGraver } from '@/domain/screening/safety-on-save';
import { locales, oneOf } from '@/domain/shared/preferences';
import { type Api, handleForm, type FormReturn, refusalIs } from './form-endpoint';

/** Addresses of the product, passed in by the app. */
export type AnswerRedirects = {
  entrance: string;
  care: string;
  review: string;
  receipt: string;
  begun: string;
  step: (place: { section: number; step: number }) => string;
  /** What is said right after who and where somebody is, where no later answer would change it. */
  early: string;
};

/** Begins a case: a plain form, answered by the first question. */
export const handleStart = (request: Request, redirects: AnswerRedirects) =>
  posted(request, redirects, async (api) => {
    await api.answers.start();
    return redirects.begun;
  });

/** Hands the answers in: a plain form, answered by the receipt. Where something is open, the review names it. */
export const handleSubmit = (request: Request, redirects: AnswerRedirects) =>
  posted(request, redirects, async (api, fields) => {
    try {
      await api.screening.submit({ caseId: fields.case ?? '' });
      return redirects.receipt;
    } catch (error) {
      if (refusalIs(error, 'incomplete')) return `${redirects.review}?open=1`;
      throw error;
    }
  });

const Revision = z.coerce.number().int().min(0);
const SaveId = z.uuid();

/**
 * Keeps the answers of one screen where there is no script, by the same procedure as where there is. Those about safety come
 * first, and none is held back by what is wrong with another; then the first thing that is wrong is said.
 */
export const handleSave = (request: Request, redirects: AnswerRedirects) =>
  posted(request, redirects, async (api, fields) => {
    const ids = Object.keys(fields).flatMap((name) => (name.startsWith('-save.') ? [name.slice('-save.'.length)] : []));
    const safety = ids.filter(isSafetyQuestion);
    const before = safety.length === 0 ? 'none' : ((await api.answers.mine())?.safety.screen ?? 'none');
    const all: Kept[] = [];
    for (const id of safety) all.push(await keepOne(api, fields, questionById(id), redirects));
    const screens = all.flatMap(({ reply }) => (reply === null ? [] : [reply.safety.screen]));
    if (screens.includes('emergency')) return redirects.care;
    const others = ids.filter((one) => !isSafetyQuestion(one)).slice(0, 20);
    for (const question of await litQuestions(api, fields, others)) all.push(await keepOne(api, fields, question, redirects));

    const wrong = all.find(({ isWrong }) => isWrong)?.back ?? null;
    const bound = fields['-case'] ?? '';
    // People first, once: who goes on from there is not brought back by each further answer.
    if (screens.includes('contact-today') && isGraver('contact-today', before))
      return wrong === null ? redirects.care : { to: redirects.care, bound };
    const failed = all.find(({ error }) => error !== null);
    if (failed !== undefined) throw failed.error;
    if (wrong !== null) return { to: wrong, bound };
    const elsewhere = all.find(({ back }) => back !== null)?.back ?? null;
    if (elsewhere !== null) return elsewhere;
    const last = all.findLast(({ reply }) => reply !== null)?.reply ?? null;
    if (last !== null && last.early !== undefined) return redirects.early;
    return last === null || last.next === null ? redirects.review : redirects.step(last.next);
  });

type Kept = {
  reply: SaveReply | null;
  /** Where the person is led to put something right or to choose. */
  back: string | null;
  /** There is something to put right, and what was typed is to be there again. */
  isWrong: boolean;
  error: unknown;
};
const nothing: Kept = { reply: null, back: null, isWrong: false, error: null };

/** The questions of the form as they are asked of this person: a number is seen beside what else was answered. */
async function litQuestions(api: Api, fields: Fields, ids: readonly string[]): Promise<Question[]> {
  const questions = ids.flatMap((id) => questionById(id) ?? []);
  const own = questions.some(({ kind }) => kind === 'number') ? await api.answers.mine() : null;
  if (own === null) return questions;
  const answers = Object.fromEntries(own.answers.map(({ questionId, value }) => [questionId, value]));
  return questions.map((question) => inLightOfFields(inLightOf(question, answers, own.today), questions, fields, own.today));
}

/** One answer of the form. What it is refused for is handed back, so that the others are kept all the same. */
async function keepOne(api: Api, fields: Fields, question: Question | null, redirects: AnswerRedirects): Promise<Kept> {
  if (question === null) return nothing;
  const questionId = question.id;
  const answer = fromFields(question, fields);
  if (answer.kind === 'empty' && !question.required) return nothing;
  const place = placeOf(questionId);
  const again = place === null ? redirects.review : `${redirects.step(place)}?again=1`;
  if (answer.kind !== 'value') return { ...nothing, back: again, isWrong: true };
  try {
    const reply = await api.answers.save({
      caseId: fields['-case'] ?? '',
      saveId: SaveId.catch(() => randomUUID()).parse(fields[`-save.${questionId}`]),
      questionId,
      value: answer.value,
      basedOnRevision: Revision.catch(0).parse(fields[`-revision.${questionId}`]),
      locale: oneOf(locales, fields['-locale']),
      timeZone: fields.timeZone,
    });
    const isNewer = reply.outcome === 'newer-exists' && place !== null;
    return { ...nothing, reply, back: isNewer ? `${redirects.step(place)}?newer=1` : null };
  } catch (error) {
    // Another device answered what this question hung on: on to where the person stands now.
    if (refusalIs(error, 'not-asked')) return { ...nothing, back: redirects.begun };
    const isWrong = error instanceof TRPCError && error.code === 'BAD_REQUEST' && place !== null;
    return isWrong ? { ...nothing, back: again, isWrong } : { ...nothing, error };
  }
}

/** A form of the intake. Where the case has moved on or is not theirs, their own page says where they stand. */
export const posted = (
  request: Request,
  redirects: Pick<AnswerRedirects, 'entrance' | 'begun'>,
  work: (api: Api, fields: Fields) => Promise<string | FormReturn>,
) =>
  handleForm(request, { maxBytes: 64 * 1024, entrance: redirects.entrance }, work, (error) => {
    const isElsewhere = error.code === 'NOT_FOUND' || error.code === 'BAD_REQUEST' || refusalIs(error, 'consent-needed');
    return isElsewhere ? redirects.begun : null;
  });
