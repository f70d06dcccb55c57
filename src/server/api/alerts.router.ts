import {
  AlertId,
  AnswerErrorClaim,
  AttendAlert,
  CloseAlert,
  LogOutreach,
  NewShift,
  Presence,
  ReopenAlert,
  ShiftId,
  TakeOverAlert,
} from '@/domain/safety/alert-inputs';
import { AlertReaders, AlertsView, AlertView, CloseReply, CoverageView, UnseenAlerts } from '@/domain/safety/alert-view';
import { CareView, RecordSafetyCheck } from '@/domain/safety/safety-check';
import { QueueChange } from '@/domain/queue/queue-view';
import { Done, done } from '@/domain/shared/text';
import { acknowledgeAlert } from '@/server/safety/acknowledge-alert';
import { attendAlert } from '@/server/safety/attend-alert';
import { confirmError, declineError } from '@/server/safety/answer-error-claim';
import { closeAlert } from '@/server/safety/close-alert';
import { countUnseenAlerts } from '@/server/safety/count-unseen-alerts';
import { listAlerts } from '@/server/safety/list-alerts';
import { logCaringContact } from '@/server/safety/log-caring-contact';
import { logOutreach } from '@/server/safety/log-outreach';
import { readAlert } from '@/server/safety/read-alert';
import { readCare } from '@/server/safety/read-care';
import { readCoverage } from '@/server/safety/read-coverage';
import { reopenAlert } from '@/server/safety/reopen-alert';
import { takeOverAlert } from '@/server/safety/take-over-alert';
import { takeOverOnCall } from '@/server/safety/take-over-on-call';
import { addShift, removeShift } from '@/server/safety/set-on-call';
import { setPresence } from '@/server/safety/set-presence';
import { watchAlerts } from '@/server/safety/watch-alerts';
import { requestHelp } from '@/server/screening/request-help';
import { recordSafetyCheck } from '@/server/screening/record-safety-check';
import { liveFor } from './live-stream';
import { needs, router } from './trpc';

const doneAfter = async (work: Promise<void>) => {
  await work;
  return done;
};

/** Somebody must look at a patient: raised by answers, by the help button and by silence; answered by whoever is licensed. */
export const alertsRouter = router({
  /** The patient's own calls. */
  needHelp: needs('help.ask')
    .output(Done)
    .mutation(({ ctx }) => doneAfter(requestHelp(ctx))),

  saySafety: needs('help.ask')
    .input(RecordSafetyCheck)
    .output(Done)
    .mutation(({ ctx, input }) => doneAfter(recordSafetyCheck(ctx, input))),

  care: needs('help.see')
    .output(CareView)
    .query(({ ctx }) => readCare(ctx)),

  presence: needs('answers.stay')
    .input(Presence)
    .output(Done)
    .mutation(({ ctx, input }) => doneAfter(setPresence(ctx, input))),

  list: needs('alerts.list')
    .output(AlertsView)
    .query(({ ctx }) => listAlerts(ctx)),

  /** For the badge: asked every now and then by every desk, so it is a count, the urgent ones’ ids and no more. */
  unseen: needs('alerts.list')
    .output(UnseenAlerts)
    .query(() => countUnseenAlerts()),

  /** Hints only: on each the screen reads the list again. */
  changes: needs('alerts.list', QueueChange).subscription(({ ctx, signal }) => watchAlerts(liveFor(ctx, signal))),

  read: needs('alerts.read')
    .input(AlertId)
    .output(AlertView)
    .query(({ ctx, input }) => readAlert(ctx, input)),

  /** Asked every few seconds by the page that shows the alert: who else has it open. */
  attend: needs('alerts.attend')
    .input(AttendAlert)
    .output(AlertReaders)
    .mutation(({ ctx, input }) => attendAlert(ctx, input)),

  acknowledge: needs('alerts.answer')
    .input(AlertId)
    .output(Done)
    .mutation(({ ctx, input }) => doneAfter(acknowledgeAlert(ctx, input))),

  logOutreach: needs('alerts.answer')
    .input(LogOutreach)
    .output(Done)
    .mutation(({ ctx, input }) => doneAfter(logOutreach(ctx, input))),

  logCaringContact: needs('alerts.answer')
    .input(LogOutreach)
    .output(Done)
    .mutation(({ ctx, input }) => doneAfter(logCaringContact(ctx, input))),

  close: needs('alerts.close')
    .input(CloseAlert)
    .output(CloseReply)
    .mutation(({ ctx, input }) => closeAlert(ctx, input)),

  /** Raised in error, says somebody of a STAT alert: the second person's yes, and their no. */
  confirmError: needs('alerts.close')
    .input(AnswerErrorClaim)
    .output(Done)
    .mutation(({ ctx, input }) => doneAfter(confirmError(ctx, input))),

  declineError: needs('alerts.close')
    .input(AnswerErrorClaim)
    .output(Done)
    .mutation(({ ctx, input }) => doneAfter(declineError(ctx, input))),

  reopen: needs('alerts.close')
    .input(ReopenAlert)
    .output(Done)
    .mutation(({ ctx, input }) => doneAfter(reopenAlert(ctx, input))),

  takeOver: needs('alerts.answer')
    .input(TakeOverAlert)
    .output(Done)
    .mutation(({ ctx, input }) => doneAfter(takeOverAlert(ctx, input))),

  coverage: needs('on-call.read')
    .output(CoverageView)
    .query(({ ctx }) => readCoverage(ctx)),

  addShift: needs('on-call.set')
    .input(NewShift)
    .output(Done)
    .mutation(({ ctx, input }) => doneAfter(addShift(ctx, input))),

  removeShift: needs('on-call.set')
    .input(ShiftId)
    .output(Done)
    .mutation(({ ctx, input }) => doneAfter(removeShift(ctx, input))),

  /** The reader is on call from now on, in place of whoever has this shift. */
  takeOverShift: needs('on-call.take')
    .input(ShiftId)
    .output(Done)
    .mutation(({ ctx, input }) => doneAfter(takeOverOnCall(ctx, input))),
});
