import { z } from 'zod';
import { alertLevels } from '@/domain/safety/alert-level';
import { RatingAlerts } from '@/domain/screening/rating-alerts';
import { madrsRemissions } from '@/domain/instruments/madrs';
import { Instant } from '@/domain/shared/text';
import { callStates } from './call-state';
import { ratingScaleIds } from './clinician-rating';
import { noteMaxLength, visitDecisions } from './decision';
import { patientPresences } from './presence';

const instantOrNull = Instant.nullable();

/** The call as both sides may see it at any moment: small, since it is read again at every hint. */
export const CallView = z.strictObject({
  visitId: z.uuid(),
  callState: z.enum(callStates),
  callEpoch: z.int(),
  /** Whether the patient's page is open. */
  waiting: z.enum(patientPresences),
  checkedInAt: instantOrNull,
  admittedAt: instantOrNull,
  startedAt: instantOrNull,
  endedAt: instantOrNull,
  patientInRoom: z.boolean(),
  consultantInRoom: z.boolean(),
  byPhone: z.boolean(),
  /** Whether the patient's agreement to video stands now; without it nobody gets a key to the room. */
  videoAgreed: z.boolean(),
  /** The media server was asked and does not answer now: the visit goes by phone until it is back. */
  videoAway: z.boolean(),
  signed: z.boolean(),
  /** When the server read all this: pages count on from here, never from the device's own clock. */
  readAt: Instant,
});
export type CallView = z.infer<typeof CallView>;

/** The visit as its patient sees it. The line is null unless the patient waits. */
export const PatientVisitView = z.strictObject({
  visitId: z.uuid(),
  consultantName: z.string().max(200),
  scheduledFor: Instant,
  call: CallView,
  /** How many people the consultant sees first; the running visit counts. */
  line: z
    .strictObject({
      ahead: z.int(),
      consultantBusy: z.boolean(),
      leastMinutes: z.int(),
      mostMinutes: z.int(),
      from: Instant,
    })
    .nullable(),
  /** Where the patient is and who is called if something happens, as given in the answers; null: not given. */
  contact: z.strictObject({
    place: z.string().max(2_000).nullable(),
    phone: z.string().max(2_000).nullable(),
    contactName: z.string().max(2_000).nullable(),
  }),
  videoOffered: z.boolean(),
  clinicPhone: z.string().max(40),
  /** What dials it (tel:); null where it cannot be read as a number. */
  clinicDial: z.string().max(60).nullable(),
  timeZone: z.string().max(60),
});
export type PatientVisitView = z.infer<typeof PatientVisitView>;

/** One line of a consultant's day. */
export const AgendaLine = z.strictObject({
  visitId: z.uuid(),
  patientName: z.string().max(200),
  scheduledFor: Instant,
  call: CallView,
  priority: z.string().max(40).nullable(),
  outcome: z.string().max(40).nullable(),
});
export const AgendaView = z.strictObject({
  now: Instant,
  from: Instant,
  timeZone: z.string().max(60),
  lines: z.array(AgendaLine).max(200),
});
export type AgendaLine = z.infer<typeof AgendaLine>;
export type AgendaView = z.infer<typeof AgendaView>;

/** The note, open or signed. */
export const NoteView = z.strictObject({
  text: z.string().max(noteMaxLength),
  decision: z.enum(visitDecisions).nullable(),
  version: z.int(),
  savedAt: instantOrNull,
  signedAt: instantOrNull,
  signedByName: z.string().max(200).nullable(),
  contentHash: z.string().max(64).nullable(),
});
export type NoteView = z.infer<typeof NoteView>;

/** A clinician's rating as it was recorded: numbers, never words of the scale. */
export const RatingView = z.strictObject({
  ratingId: z.uuid(),
  scale: z.enum(ratingScaleIds),
  scaleVersion: z.string().max(20),
  numbers: z.array(z.int()).max(10),
  total: z.int(),
  /** Null where the scale has no published bands. */
  band: z.string().max(40).nullable(),
  /** Null where the scale has no definition of remission. */
  remissionBy: z.enum(madrsRemissions).nullable(),
  /** A number asks for action the same day, or (graver) at once, by the values in force when it was recorded. */
  asksSameDay: z.boolean(),
  asksAtOnce: z.boolean(),
  ratedByName: z.string().max(200),
  ratedAt: Instant,
});
export type RatingView = z.infer<typeof RatingView>;

/** Every rating of a visit, newest first. An earlier one stays when it is corrected. */
export const RatingViews = z.array(RatingView).max(200);

/** A rating that is not whole yet: what was entered so far, at every place of the scale. Null: not entered. */
export const RatingDraftView = z.strictObject({
  ratingId: z.uuid(),
  scale: z.enum(ratingScaleIds),
  numbers: z.array(z.strictObject({ number: z.int().nullable(), revision: z.int() })).max(10),
  enteredByName: z.string().max(200),
  enteredAt: Instant,
});
export type RatingDraftView = z.infer<typeof RatingDraftView>;

/**
 * What became of one number. `stale`: another number stands at its place by now. `recorded`: the rating was recorded
 * meanwhile. `signed`: the note is signed. In all three it does not count, and whatever alert it asks for was raised.
 */
export const EnteredNumber = z.strictObject({
  outcome: z.enum(['kept', 'stale', 'recorded', 'signed']),
  /** The rating that is open now; null where none is. */
  draft: RatingDraftView.nullable(),
  /** The alert that this number asks for, whatever the outcome. */
  alert: z.enum(alertLevels).nullable(),
});
export type EnteredNumber = z.infer<typeof EnteredNumber>;

/** The visit as its consultant sees it. What the patient answered and what the rules say is read with the case. */
export const ConsultantVisitView = z.strictObject({
  visitId: z.uuid(),
  caseId: z.uuid(),
  patientName: z.string().max(200),
  scheduledFor: Instant,
  call: CallView,
  note: NoteView,
  ratings: RatingViews,
  /** Ratings that are not whole yet, at most one of each scale. */
  ratingDrafts: z.array(RatingDraftView).max(ratingScaleIds.length),
  /** From which numbers on a rating raises an alert. */
  ratingAlerts: RatingAlerts,
  videoOffered: z.boolean(),
  clinicPhone: z.string().max(40),
  mayConduct: z.boolean(),
  timeZone: z.string().max(60),
});
export type ConsultantVisitView = z.infer<typeof ConsultantVisitView>;

/** A key to the room: short-lived, for one person and one room. */
export const JoinKey = z.strictObject({ url: z.string().max(500), token: z.string().max(4_000), epoch: z.int() });
export type JoinKey = z.infer<typeof JoinKey>;

/** A note saved elsewhere meanwhile is an expected outcome: the screen shows both. */
export const SavedNote = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('saved'), version: z.int(), savedAt: Instant }),
  z.strictObject({ outcome: z.literal('stale'), note: NoteView }),
]);
export type SavedNote = z.infer<typeof SavedNote>;

/** What the stream says: read the call again. `resync` also after every reconnection. */
export const VisitHint = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('resync') }),
  z.strictObject({ kind: z.literal('changed'), caseId: z.uuid(), type: z.string().max(40) }),
]);
export type VisitHint = z.infer<typeof VisitHint>;
