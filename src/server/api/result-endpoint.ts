import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { TRPCError } from '@trpc/server';
import type { Fields } from '@/domain/answers/from-fields';
import { pressureCode, readPressure } from '@/domain/answers/read-pressure';
import { plainDigits } from '@/domain/numbers/plain-digits';
import { type Api, handleForm, type FormReturn, refusalCodeOf } from './form-endpoint';

/** Addresses of the product, passed in by the app. `result` takes a word about what came of it. */
export type ResultRedirects = { entrance: string; home: string; result: (notice: string, place?: string) => string };

/** "I have done this" as a plain form. */
export const handleTask = (request: Request, redirects: ResultRedirects) =>
  posted(
    request,
    redirects,
    { faulty: 'name', place: 'to-dos' },
    async (api, { case: caseId = '', item: toDoId = '', note = '' }) => {
      await api.queue.completeTask({ caseId, toDoId, note });
      return redirects.result('saved', 'to-dos');
    },
  );

const Whole = z.coerce.number().int().catch(-1);

/** A reading of one day as a plain form. */
export const handleReading = (request: Request, redirects: ResultRedirects) =>
  posted(request, redirects, { faulty: 'reading', place: 'to-dos' }, async (api, fields) => {
    const read = readPressure(fields.upper ?? '', fields.lower ?? '');
    const yes = read.kind === 'ask' ? read.values.find((one) => pressureCode(one) === fields.read) : undefined;
    const pressure = read.kind === 'number' ? read.value : yes;
    if (pressure === undefined) return { to: redirects.result('reading', 'to-dos'), bound: fields.case ?? '' };
    const day = plainDigits(fields.day ?? '');
    const save = {
      caseId: fields.case ?? '',
      toDoId: fields.item ?? '',
      readingId: fields.reading ?? randomUUID(),
      takenOn: day,
      ...pressure,
      basedOnRevision: Whole.parse(fields.revision),
      timeZone: fields.timeZone,
    };
    try {
      await api.queue.saveReading(save);
    } catch (error) {
      const reason = refusalCodeOf(error);
      if (!(error instanceof TRPCError) || error.code !== 'BAD_REQUEST' || (reason ?? 'invalid-answer') !== 'invalid-answer')
        throw error;
      return { to: redirects.result('reading', 'to-dos'), bound: fields.case ?? '' };
    }
    return redirects.result('saved', 'to-dos');
  });

/** The request for a decision review as a plain form; the page that follows is its receipt. */
export const handleDecisionReview = (request: Request, redirects: ResultRedirects) =>
  posted(request, redirects, { faulty: 'gone', place: 'again' }, async (api, { case: caseId = '', reason = '' }) => {
    await api.queue.askAgain({ caseId, reason });
    return redirects.result('asked');
  });

type Faults = { faulty: string; place: string };

/** A form of the result page, answered by the page and a word about what came of it. */
const posted = (
  request: Request,
  redirects: ResultRedirects,
  { faulty, place }: Faults,
  work: (api: Api, fields: Fields) => Promise<string | FormReturn>,
) =>
  handleForm(request, { maxBytes: 16 * 1024, entrance: redirects.entrance }, work, (error) => {
    const reason = refusalCodeOf(error);
    if (reason === 'stale-answer') return redirects.result('newer', place);
    if (reason === 'invalid-answer' || (reason === null && error.code === 'BAD_REQUEST')) return redirects.result(faulty, place);
    // The list has changed or the case has moved on: the page shows how it stands now.
    if (error.code === 'NOT_FOUND' || error.code === 'PRECONDITION_FAILED') return redirects.result('gone', place);
    return error.code === 'FORBIDDEN' ? redirects.home : null;
  });
