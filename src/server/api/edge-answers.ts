import { randomUUID } from 'node:crypto';
import { TRPCError } from '@trpc/server';
import { z } from 'zod';
import { placeOf } from '@/domain/answers/flow';
import { type Fields, fromFields } from '@/domain/answers/from-fields';
import { questionById } from '@/domain/answers/questionnaire';
import type { SaveReply } from '@/domain/answers/views';
import { AppError, type ErrorCode } from '@/domain/shared/app-error';
import { locales, oneOf } from '@/domain/shared/preferences';
import { actorFrom } from '@/server/auth/actor-from';
import { apiHeaders, bare, readForm } from './edge';
import { createCaller } from './root';
import { contextFor } from './trpc';

/** Addresses of the product, handed in by the app. */
export type AnswerWays = {
  entrance: string;
  care: string;
  review: string;
  receipt: string;
  begun: string;
  step: (place: { section: number; step: number }) => string;
};

/** A form's answer: look there. */
export const seeOther = (to: string) => new Response(null, { status: 303, headers: { ...apiHeaders, location: to } });
/** The API as the one who sent this request. */
export const callerFor = (request: Request) => createCaller(contextFor(() => actorFrom(request.headers)));

/** Begins a case: a plain form, answered by the first question. */
export const answerStart = (request: Request, ways: AnswerWays) =>
  posted(request, ways, async (api) => {
    await api.answers.start();
    return ways.begun;
  });

/** Hands the answers in: a plain form, answered by the receipt. Where something is open, the review names it. */
export const answerSubmit = (request: Request, ways: AnswerWays) =>
  posted(request, ways, async (api, fields) => {
    try {
      await api.screening.submit({ caseId: fields.case ?? '' });
      return ways.receipt;
    } catch (error) {
      if (refusalIs(error, 'incomplete')) return `${ways.review}?open=1`;
      throw error;
    }
  });

/** Whether the API refused for this reason. */
export const refusalIs = (error: unknown, code: ErrorCode): boolean =>
  error instanceof TRPCError && error.cause instanceof AppError && error.cause.code === code;

const Revision = z.coerce.number().int().min(0);

/** Keeps the answers of one screen where there is no script, by the same procedure as where there is. */
export const answerKeep = (request: Request, ways: AnswerWays) =>
  posted(request, ways, async (api, fields) => {
    const ids = Object.keys(fields).flatMap((name) => (name.startsWith('-save.') ? [name.slice('-save.'.length)] : []));
    let last: SaveReply | null = null;
    let newer: string | null = null;
    for (const questionId of ids.slice(0, 20)) {
      const question = questionById(questionId);
      if (question === null) continue;
      const said = fromFields(question, fields);
      if (said.kind === 'empty' && !question.required) continue;
      const back = placeOf(questionId);
      if (said.kind !== 'value') return back === null ? ways.review : `${ways.step(back)}?again=1`;
      try {
        last = await api.answers.save({
          caseId: fields['-case'] ?? '',
          saveId: fields[`-save.${questionId}`] ?? randomUUID(),
          questionId,
          value: said.value,
          basedOnRevision: Revision.catch(0).parse(fields[`-revision.${questionId}`]),
          locale: oneOf(locales, fields['-locale']),
        });
      } catch (error) {
        if (error instanceof TRPCError && error.code === 'BAD_REQUEST' && back !== null) return `${ways.step(back)}?again=1`;
        throw error;
      }
      if (last.safety.screen === 'emergency') return ways.care;
      if (last.outcome === 'newer-exists' && back !== null) newer ??= `${ways.step(back)}?newer=1`;
    }
    if (newer !== null) return newer;
    return last === null || last.next === null ? ways.review : ways.step(last.next);
  });

export type Api = ReturnType<typeof createCaller>;

/** A form from one of our own pages, answered by a redirect. Who is not signed in is sent to the entrance. */
export async function posted(
  request: Request,
  ways: Pick<AnswerWays, 'entrance' | 'begun'>,
  work: (api: Api, fields: Fields) => Promise<string>,
): Promise<Response> {
  const fields = await readForm(request, 64 * 1024);
  if (fields instanceof Response) return fields;
  try {
    return seeOther(await work(callerFor(request), fields));
  } catch (error) {
    if (!(error instanceof TRPCError)) throw error;
    if (error.code === 'UNAUTHORIZED') return seeOther(ways.entrance);
    // The case has moved on or is not theirs: their own page says where they stand.
    const isElsewhere = error.code === 'NOT_FOUND' || error.code === 'BAD_REQUEST' || refusalIs(error, 'consent-needed');
    return isElsewhere ? seeOther(ways.begun) : bare(503);
  }
}
