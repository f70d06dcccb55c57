import { SaveAnswer } from '@/domain/answers/inputs';
import { MyAnswers, SaveReply, StartedCase } from '@/domain/answers/views';
import { startCase } from '@/server/answers/start-case';
import { readMyAnswers } from '@/server/screening/read-my-answers';
import { saveWatchedAnswer } from '@/server/screening/save-watched-answer';
import { needs, router } from './trpc';

export const answersRouter = router({
  start: needs('case.start')
    .output(StartedCase)
    .mutation(({ ctx }) => startCase(ctx)),

  mine: needs('answers.read')
    .output(MyAnswers.nullable())
    .query(({ ctx }) => readMyAnswers(ctx)),

  save: needs('answers.edit')
    .input(SaveAnswer)
    .output(SaveReply)
    .mutation(({ ctx, input }) => saveWatchedAnswer(ctx, input)),
});
