import { CaseState } from '@/domain/queue/case-state';
import { CaseView } from '@/domain/queue/case-view';
import { CheckInvitation, InvitationCheck } from '@/domain/queue/invitation-check';
import { CaseId, DecideCase } from '@/domain/queue/inputs';
import { PatientStatus } from '@/domain/queue/patient-status';
import { RequestDecisionReview, CompleteTask, SaveReading } from '@/domain/queue/tasks';
import { Consultants, QueueChange, QueueView } from '@/domain/queue/queue-view';
import { Done, done } from '@/domain/shared/text';
import { requestDecisionReview } from '@/server/queue/request-decision-review';
import { checkInvitation } from '@/server/queue/check-invitation';
import { claimCase } from '@/server/queue/claim-case';
import { decideCase } from '@/server/queue/decide-case';
import { completeTask } from '@/server/queue/complete-task';
import { listConsultants } from '@/server/queue/list-consultants';
import { listQueue } from '@/server/queue/list-queue';
import { readCase } from '@/server/queue/read-case';
import { readCaseState } from '@/server/queue/read-case-state';
import { readPatientStatus } from '@/server/queue/read-patient-status';
import { releaseCase } from '@/server/queue/release-case';
import { saveReading } from '@/server/queue/save-reading';
import { watchQueue } from '@/server/queue/watch-queue';
import { liveFor } from './live-stream';
import { needs, router } from './trpc';

const doneAfter = async (work: Promise<void>) => {
  await work;
  return done;
};

/** The reviewers' station: who waits, whose case it is, and what was decided. */
export const queueRouter = router({
  list: needs('queue.read')
    .output(QueueView)
    .query(({ ctx }) => listQueue(ctx)),

  /** Hints only: on each the screen reads the list again. */
  changes: needs('queue.read', QueueChange).subscription(({ ctx, signal }) => watchQueue(liveFor(ctx, signal))),

  consultants: needs('queue.read').output(Consultants).query(listConsultants),

  /** What speaks against a time, before the yes. */
  checkInvitation: needs('case.invite')
    .input(CheckInvitation)
    .output(InvitationCheck)
    .query(({ ctx, input }) => checkInvitation(ctx, input)),

  claim: needs('case.claim')
    .input(CaseId)
    .output(Done)
    .mutation(({ ctx, input }) => doneAfter(claimCase(ctx, input))),

  release: needs('case.release')
    .input(CaseId)
    .output(Done)
    .mutation(({ ctx, input }) => doneAfter(releaseCase(ctx, input))),

  case: needs('case.read')
    .input(CaseId)
    .output(CaseView)
    .query(({ ctx, input }) => readCase(ctx, input)),

  /** What the page of a case asks at each hint: whether it still shows how the case stands. */
  caseState: needs('case.watch')
    .input(CaseId)
    .output(CaseState)
    .query(({ ctx, input }) => readCaseState(ctx, input)),

  decide: needs('case.decide')
    .input(DecideCase)
    .output(Done)
    .mutation(({ ctx, input }) => doneAfter(decideCase(ctx, input))),

  /** The patient's side of the decision. */
  patientStatus: needs('result.read')
    .input(CaseId)
    .output(PatientStatus)
    .query(({ ctx, input }) => readPatientStatus(ctx, input)),

  completeTask: needs('to-dos.do')
    .input(CompleteTask)
    .output(Done)
    .mutation(({ ctx, input }) => doneAfter(completeTask(ctx, input))),

  saveReading: needs('to-dos.do')
    .input(SaveReading)
    .output(Done)
    .mutation(({ ctx, input }) => doneAfter(saveReading(ctx, input))),

  askAgain: needs('case.ask-again')
    .input(RequestDecisionReview)
    .output(Done)
    .mutation(({ ctx, input }) => doneAfter(requestDecisionReview(ctx, input))),
});
