import { randomUUID } from 'node:crypto';
import { TRPCError } from '@trpc/server';
import { z } from 'zod';
import { placeOf } from '@/domain/answers/flow';
import { type Fields, fromFields } from '@/domain/answers/from-fields';
import { questionById } from '@/domain/answers/questionnaire';
import type { SaveReply } from '@/domain/answers/views';
import { locales, oneOf } from '@/domain/shared/preferences';
import { type Api, answerForm, type Comeback, refusalIs } from './edge-form';

/** Addresses of the product, handed in by the app. */
export type AnswerWays = {
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

const Revision = z.coerce.number().int().min(0);

/** Keeps the answers of one screen where there is no script, by the same procedure as where there is. */
export const answerKeep = (request: Request, ways: AnswerWays) =>
  posted(request, ways, async (api, fields) => {
    const ids = Object.keys(fields).flatMap((name) => (name.startsWith('-save.') ? [name.slice('-save.'.length)] : []));
    let last: SaveReply | null = null;
    let newer: string | null = null;
    let wrong: string | null = null;
    const caseId = fields['-case'] ?? '';
    for (const questionId of ids.slice(0, 20)) {
      const question = questionById(questionId);
      if (question === null) continue;
      const said = fromFields(question, fields);
      if (said.kind === 'empty' && !question.required) continue;
      const back = placeOf(questionId);
      const again = back === null ? ways.review : `${ways.step(back)}?again=1`;
      // What is right beside it is kept all the same.
      if (said.kind !== 'value') {
        wrong ??= again;
        continue;
      }
      try {
        last = await api.answers.save({
          caseId,
          saveId: fields[`-save.${questionId}`] ?? randomUUID(),
          questionId,
          value: said.value,
          basedOnRevision: Revision.catch(0).parse(fields[`-revision.${questionId}`]),
          locale: oneOf(locales, fields['-locale']),
          timeZone: fields.timeZone,
        });
      } catch (error) {
        if (!(error instanceof TRPCError) || error.code !== 'BAD_REQUEST' || back === null) throw error;
        wrong ??= again;
        continue;
      }
      if (last.safety.screen === 'emergency') return ways.care;
      if (last.outcome === 'newer-exists' && back !== null) newer ??= `${ways.step(back)}?newer=1`;
    }
    if (wrong !== null) return { to: wrong, bound: caseId };
    if (newer !== null) return newer;
    if (last !== null && last.early !== undefined) return ways.early;
    return last === null || last.next === null ? ways.review : ways.step(last.next);
  });

/** A form of the intake. Where the case has moved on or is not theirs, their own page says where they stand. */
export const posted = (
  request: Request,
  ways: Pick<AnswerWays, 'entrance' | 'begun'>,
  work: (api: Api, fields: Fields) => Promise<string | Comeback>,
) =>
  answerForm(request, { maxBytes: 64 * 1024, entrance: ways.entrance }, work, (error) => {
    const isElsewhere = error.code === 'NOT_FOUND' || error.code === 'BAD_REQUEST' || refusalIs(error, 'consent-needed');
    return isElsewhere ? ways.begun : null;
  });
