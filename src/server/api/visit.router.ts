import { tracked } from '@trpc/server';
import {
  AgendaDay,
  EnterRatingNumber,
  GoOnByPhone,
  Heartbeat,
  OneEpoch,
  OneVisit,
  RecordRating,
  SaveNote,
  SignNote,
} from '@/domain/visit/inputs';
import { NextVisit } from '@/domain/visit/next-visit';
import {
  AgendaView,
  CallView,
  ConsultantVisitView,
  JoinKey,
  NoteView,
  PatientVisitView,
  EnteredNumber,
  RatingViews,
  SavedNote,
  VisitHint,
} from '@/domain/visit/views';
import { Done } from '@/domain/shared/text';
import { admitPatient } from '@/server/visit/admit-patient';
import { checkIn } from '@/server/visit/check-in';
import { endVisit } from '@/server/visit/end-visit';
import { findNextVisit } from '@/server/visit/find-next-visit';
import { goOnByPhone } from '@/server/visit/go-on-by-phone';
import { heartbeat } from '@/server/visit/heartbeat';
import { joinVisit } from '@/server/visit/join-visit';
import { leaveWaitingRoom } from '@/server/visit/leave-waiting-room';
import { listAgenda } from '@/server/visit/list-agenda';
import { readVisit } from '@/server/visit/read-visit';
import { enterRatingNumber } from '@/server/visit/enter-rating-number';
import { recordRating } from '@/server/visit/record-rating';
import { returnToWaitingRoom } from '@/server/visit/return-to-waiting-room';
import { saveNote } from '@/server/visit/save-note';
import { readOwnVisit } from '@/server/visit/read-own-visit';
import { signNote } from '@/server/visit/sign-note';
import { hintFor } from '@/server/visit/visit-changes';
import { watchCall } from '@/server/visit/watch-call';
import { liveFor } from './live-stream';
import { needs, router } from './trpc';

/** The visit: the patient's side, the consultant's side, and the call between them. */
export const visitRouter = router({
  next: needs('visit.see')
    .output(NextVisit.nullable())
    .query(({ ctx }) => findNextVisit(ctx)),
  mine: needs('visit.see')
    .input(OneVisit)
    .output(PatientVisitView)
    .query(({ ctx, input }) => readOwnVisit(ctx, input)),
  checkIn: needs('visit.wait')
    .input(OneVisit)
    .output(CallView)
    .mutation(({ ctx, input }) => checkIn(ctx, input)),
  heartbeat: needs('visit.stay')
    .input(Heartbeat)
    .output(CallView)
    .mutation(({ ctx, input }) => heartbeat(ctx, input)),
  leaveQueue: needs('visit.wait')
    .input(OneVisit)
    .output(Done)
    .mutation(({ ctx, input }) => leaveWaitingRoom(ctx, input)),

  agenda: needs('agenda.read')
    .input(AgendaDay)
    .output(AgendaView)
    .query(({ ctx, input }) => listAgenda(ctx, input)),
  read: needs('visit.read')
    .input(OneVisit)
    .output(ConsultantVisitView)
    .query(({ ctx, input }) => readVisit(ctx, input)),
  admit: needs('visit.conduct')
    .input(OneVisit)
    .output(CallView)
    .mutation(({ ctx, input }) => admitPatient(ctx, input)),
  returnToWaiting: needs('visit.conduct')
    .input(OneEpoch)
    .output(CallView)
    .mutation(({ ctx, input }) => returnToWaitingRoom(ctx, input)),
  end: needs('visit.conduct')
    .input(OneVisit)
    .output(CallView)
    .mutation(({ ctx, input }) => endVisit(ctx, input)),
  saveNote: needs('notes.write')
    .input(SaveNote)
    .output(SavedNote)
    .mutation(({ ctx, input }) => saveNote(ctx, input)),
  signNote: needs('notes.sign')
    .input(SignNote)
    .output(NoteView)
    .mutation(({ ctx, input }) => signNote(ctx, input)),
  enterRatingNumber: needs('notes.write')
    .input(EnterRatingNumber)
    .output(EnteredNumber)
    .mutation(({ ctx, input }) => enterRatingNumber(ctx, input)),
  recordRating: needs('notes.write')
    .input(RecordRating)
    .output(RatingViews)
    .mutation(({ ctx, input }) => recordRating(ctx, input)),

  callState: needs('visit.watch')
    .input(OneVisit)
    .output(CallView)
    .query(({ ctx, input }) => watchCall(ctx, input)),
  join: needs('visit.join')
    .input(OneVisit)
    .output(JoinKey)
    .mutation(({ ctx, input }) => joinVisit(ctx, input)),
  goOnByPhone: needs('visit.join')
    .input(GoOnByPhone)
    .output(CallView)
    .mutation(({ ctx, input }) => goOnByPhone(ctx, input)),
  changes: needs('visit.watch', VisitHint).subscription(async function* ({ ctx, signal }) {
    for await (const heard of liveFor(ctx, signal)) {
      const found = hintFor(ctx.actor, heard);
      if (found !== null) yield tracked(found.id, found.hint);
    }
  }),
});
