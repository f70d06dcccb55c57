import { z } from 'zod';
import { consentKinds } from '@/domain/answers/consents';
import { reminderKinds } from '@/domain/answers/reminders';
import { answerChannels } from '@/domain/queue/information-request';
import { alertLevels } from '@/domain/safety/alert-level';
import { dispositions } from '@/domain/safety/alert-outreach';
import { setAsideReasons } from '@/domain/safety/set-aside';
import { ratingScaleIds } from '@/domain/visit/clinician-rating';

const id = z.uuid();
const aboutCase = { caseId: id };
const aboutAlert = { caseId: id, alertId: id };
const aboutRequest = { caseId: id, requestId: id };
const aboutVisit = { caseId: id, visitId: id };
const aboutConsent = { consentId: id, kind: z.enum(consentKinds) };
const version = z.string().max(20);
const event = <T extends string, S extends z.ZodRawShape>(type: T, shape: S) =>
  z.strictObject({ type: z.literal(type), ...shape });

/** Everything the audit trail can say. Ids and codes only, never an answer or a text. Adding an event is adding a line. */
export const AuditEvent = z.discriminatedUnion('type', [
  event('session.opened', { sessionId: id }), // someone signed in
  event('session.revoked', { sessionId: id }), // signed out, or shut out; its streams close
  event('person.disabled', { personId: id }), // shut out, by whoever runs the system
  event('consent.given', { ...aboutConsent, version }),
  event('consent.refused', { ...aboutConsent, version }),
  event('consent.withdrawn', aboutConsent), // the yes stays, with a date beside it
  event('case.started', aboutCase),
  event('answers.saved', { ...aboutCase, questionId: z.string().max(80), revision: z.int() }),
  // Given when it might not stand, kept and judged all the same.
  event('answer.set-aside', { ...aboutCase, questionId: z.string().max(80), reason: z.enum(setAsideReasons) }),
  event('answers.submitted', { ...aboutCase, screeningId: id }),
  event('case.screened-again', { ...aboutCase, screeningId: id }), // something about safety came after that
  event('case.claimed', aboutCase),
  event('case.released', aboutCase),
  event('case.viewed', aboutCase), // looking is an act
  event('case.decided', {
    ...aboutCase,
    decisionId: id,
    kind: z.enum(['invite-now', 'invite-at', 'conditional', 'ask', 'not-now']),
  }),
  event('to-do.done', { ...aboutCase, toDoId: id }),
  event('reading.saved', { ...aboutCase, toDoId: id, revision: z.int() }),
  event('to-dos.done', { ...aboutCase, decisionId: id }), // the whole list: the case waits for a reviewer again
  event('second-look.asked', { ...aboutCase, decisionId: id }),
  event('request.missed', aboutRequest), // a wrong date of birth at a mailed question
  event('request.opened', aboutRequest), // by link and date of birth
  event('request.answered', { ...aboutRequest, by: z.enum(answerChannels) }),
  event('reminder.sent', { ...aboutCase, kind: z.enum(reminderKinds) }),
  event('reminders.stopped', aboutCase),
  event('visit.checked-in', aboutVisit),
  event('visit.left-queue', aboutVisit),
  event('visit.admitted', { ...aboutVisit, epoch: z.int() }),
  event('visit.token-made', { ...aboutVisit, epoch: z.int() }), // a key to the room was handed out
  event('visit.joined', aboutVisit), // the media server saw the person
  event('visit.left', aboutVisit),
  event('visit.interrupted', aboutVisit), // the connection broke
  event('visit.returned', aboutVisit), // the consultant asked the patient to wait again
  event('visit.by-phone', aboutVisit),
  event('visit.ended', aboutVisit),
  event('note.saved', { ...aboutVisit, version: z.int() }),
  event('note.signed', aboutVisit),
  event('rating.recorded', { ...aboutVisit, ratingId: id, scale: z.enum(ratingScaleIds) }), // that it was rated, never how
  event('rating.entered', { ...aboutVisit, ratingId: id, scale: z.enum(ratingScaleIds), place: z.int() }), // one number of it, never which
  event('safety.said', aboutCase), // on the page of people to talk to: safe, not alone, which number, where; never what was said
  event('alert.raised', { ...aboutAlert, level: z.enum(alertLevels) }), // begun, or begun again by something graver or new
  event('alert.extended', aboutAlert), // another reason stands beside the first
  event('alert.answer-changed', aboutAlert), // a positive answer was taken back; the alert stays
  event('alert.paged', { ...aboutAlert, rung: z.int() }),
  event('alert.viewed', aboutAlert),
  event('alert.acknowledged', aboutAlert),
  event('alert.outreach', { ...aboutAlert, outreachId: id }),
  event('alert.taken-over', aboutAlert), // somebody else has it now
  event('alert.error-claimed', aboutAlert), // somebody says it was raised in error; a second person answers
  event('alert.error-declined', aboutAlert),
  event('alert.reopened', aboutAlert), // closed by mistake, and paged again
  event('alert.closed', { ...aboutAlert, disposition: z.enum(dispositions) }),
  event('alert.contacted-again', { ...aboutAlert, outreachId: id }), // after its closing
  event('on-call.set', { shiftId: id }),
  event('on-call.taken-over', { shiftId: id }), // somebody else has the rest of this shift
  event('on-call.removed', { shiftId: id }),
  event('rules.drafted', { rulePackId: id }),
  event('rules.compared', { rulePackId: id, cases: z.int() }), // the facts of that many cases were screened again
  event('rules.published', { rulePackId: id }),
]);
export type AuditEvent = z.infer<typeof AuditEvent>;

/** What travels live: an id and a kind, and the query tells the rest. */
export type Hint = {
  eventId: string;
  type: AuditEvent['type'];
  caseId: string | null;
  actorId: string | null;
  sessionId: string | null;
};
