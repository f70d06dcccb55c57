import { AboutCase, SaveAnswer } from '@/domain/answers/inputs';
import { DraftKey, SafetyPreview, MyAnswers, Reminders, SaveReply, StartedCase } from '@/domain/answers/views';
import { PhoneParts, WrittenPhone } from '@/domain/shared/phone-part';
import { Done, done } from '@/domain/shared/text';
import { draftKey } from '@/server/answers/draft-key';
import { readReminders } from '@/server/answers/read-reminders';
import { startCase } from '@/server/answers/start-case';
import { stopReminders } from '@/server/answers/stop-reminders';
import { readPhones } from '@/server/phones/read-phones';
import { readSafetyPreview } from '@/server/screening/read-safety-preview';
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

  safetyPreview: needs('answers.read')
    .output(SafetyPreview)
    .query(({ ctx }) => readSafetyPreview(ctx)),

  draftKey: needs('answers.read')
    .output(DraftKey)
    .query(({ ctx }) => draftKey(ctx)),

  /** How a number that is being typed would be dialled. Nothing is kept, and no number is refused. */
  readPhone: needs('answers.read')
    .input(WrittenPhone)
    .output(PhoneParts)
    .query(({ input }) => readPhones(input.text)),

  save: needs('answers.edit')
    .input(SaveAnswer)
    .output(SaveReply)
    .mutation(({ ctx, input }) => saveWatchedAnswer(ctx, input)),

  reminders: needs('reminders.read')
    .output(Reminders)
    .query(({ ctx }) => readReminders(ctx)),

  stopReminders: needs('reminders.stop')
    .input(AboutCase)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await stopReminders(ctx, input);
      return done;
    }),
});
