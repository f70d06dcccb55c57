import { AboutCase } from '@/domain/answers/inputs';
import { Receipt, ResultView } from '@/domain/screening/result-view';
import { readResult } from '@/server/screening/read-result';
import { submitAnswers } from '@/server/screening/submit-answers';
import { needs, router } from './trpc';

export const screeningRouter = router({
  submit: needs('answers.submit')
    .input(AboutCase)
    .output(Receipt)
    .mutation(({ ctx, input }) => submitAnswers(ctx, input)),

  result: needs('result.read')
    .input(AboutCase)
    .output(ResultView)
    .query(({ ctx, input }) => readResult(ctx, input)),
});
