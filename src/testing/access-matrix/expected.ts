import { hourMs } from '@/domain/shared/time/spans';
import { randomUUID } from 'node:crypto';
import { currentVersion, formOf } from '@/domain/answers/consents';
import type { AuditEvent } from '@/domain/audit/events';
import { clinicDay } from '@/domain/shared/time/local-date';
import { aPack } from '@/testing/packs';
import type { ActorName, Ids, SceneName, Target } from './cast';

/**
 * Who may call what, written by hand and read by a clinician. It is never derived from the permissions: the two must be
 * written twice and agree. Whoever is not listed is refused.
 */
export type Row = {
  /** The state of both cases before each call. */
  scene: SceneName;
  /** What is sent for a target. */
  input?: (ids: Ids) => unknown;
  /** What is sent where a call names no case: nothing, or this. */
  sends?: () => unknown;
  /** A call that mixes parts of one case with parts of the other. */
  mixed?: (own: Ids, other: Ids) => unknown;
  /** Whose session is revoked, left idle and disabled: the one who otherwise could. */
  best: ActorName;
  /** `ok`, or the code of a refusal that only somebody allowed would get. */
  may: Partial<Record<ActorName, Partial<Record<Target, string>>>>;
  /** The trail that an `ok` leaves; null where it leaves none. */
  leaves: AuditEvent['type'] | null;
};

const ok = 'ok';
const everybodySignedIn = {
  owner: { none: ok },
  otherPatient: { none: ok },
  reviewer: { none: ok },
  otherReviewer: { none: ok },
  consultant: { none: ok },
  otherConsultant: { none: ok },
  admin: { none: ok },
  nurse: { none: ok },
} as const;
const everybody = {
  ...everybodySignedIn,
  stranger: { none: ok },
  revoked: { none: ok },
  disabled: { none: ok },
  idle: { none: ok },
};
const thePatient = { owner: { own: ok }, otherPatient: { other: ok } } as const;
const theReviewer = { reviewer: { own: ok }, otherReviewer: { other: ok } } as const;
const theConsultant = { consultant: { own: ok }, otherConsultant: { other: ok } } as const;
const anyReviewer = { reviewer: { none: ok }, otherReviewer: { none: ok } } as const;
const anyConsultant = { consultant: { none: ok }, otherConsultant: { none: ok } } as const;

/** Danger does not wait for the one in charge: whoever is licensed may act on any alert. */
const anyClinician = { ...anyReviewer, ...anyConsultant } as const;
const onAnyCase = { own: ok, other: ok } as const;
const everyClinician = {
  reviewer: onAnyCase,
  otherReviewer: onAnyCase,
  consultant: onAnyCase,
  otherConsultant: onAnyCase,
} as const;
const anyPatient = { owner: { none: ok }, otherPatient: { none: ok } } as const;

const theCase = ({ caseId }: Ids) => ({ caseId });
const theVisit = ({ visitId }: Ids) => ({ visitId });
const thePack = ({ rulePackId }: Ids) => ({ rulePackId });
const theAlert = ({ alertId }: Ids) => ({ alertId });
const theClaim = ({ alertId, holderId: claimedById }: Ids) => ({ alertId, claimedById });
const anAnswer = ({ caseId }: Ids, saveId: string = randomUUID()) => ({
  caseId,
  saveId,
  questionId: 'goals.hope',
  value: { kind: 'text', text: 'To read a book again.' },
  basedOnRevision: 1,
  locale: 'en',
});
const aReading = (caseId: string, toDoId: string) => ({
  ...{ caseId, toDoId, readingId: randomUUID(), takenOn: clinicDay(Date.now()) },
  ...{ systolicMmHg: 128, diastolicMmHg: 82, basedOnRevision: 0 },
});
const aReminder = () => ({ kind: 'reminders', version: currentVersion(formOf('reminders')), locale: 'en' });
const aDecision = () => ({ decisionId: randomUUID(), reason: 'Other care comes first here.' });

export const expected: Readonly<Record<string, Row>> = {
  'session.me': { scene: 'new', best: 'owner', may: everybodySignedIn, leaves: null },
  'session.touch': { scene: 'new', best: 'owner', may: everybodySignedIn, leaves: null },
  'session.draftKey': { scene: 'new', best: 'owner', may: everybodySignedIn, leaves: null },

  // A demonstration shows its invented people and their letters to anyone; production has neither.
  'demo.people': { scene: 'new', best: 'owner', may: everybody, leaves: null },
  'demo.letters': { scene: 'new', best: 'owner', may: everybody, leaves: null },

  // Everyone speaks for themselves alone; a consent of somebody else looks like none.
  'consents.mine': { scene: 'new', best: 'owner', may: anyPatient, leaves: null },
  'consents.give': { scene: 'new', sends: aReminder, best: 'owner', may: anyPatient, leaves: 'consent.given' },
  'consents.refuse': { scene: 'new', sends: aReminder, best: 'owner', may: anyPatient, leaves: 'consent.refused' },
  'consents.withdraw': {
    scene: 'new',
    input: ({ consentId }) => ({ consentId }),
    best: 'owner',
    may: thePatient,
    leaves: 'consent.withdrawn',
  },

  'answers.start': {
    scene: 'new',
    best: 'owner',
    may: { owner: { none: ok }, otherPatient: { none: ok } },
    leaves: 'case.started',
  },
  'answers.mine': {
    scene: 'answering',
    best: 'owner',
    may: { owner: { none: ok }, otherPatient: { none: ok } },
    leaves: null,
  },
  'answers.safetyPreview': {
    scene: 'answering',
    best: 'owner',
    may: { owner: { none: ok }, otherPatient: { none: ok } },
    leaves: null,
  },
  'answers.readPhone': {
    scene: 'answering',
    sends: () => ({ text: '(626) 555-0117 ext. 12' }),
    best: 'owner',
    may: { owner: { none: ok }, otherPatient: { none: ok } },
    leaves: null,
  },
  'answers.draftKey': {
    scene: 'answering',
    best: 'owner',
    may: { owner: { none: ok }, otherPatient: { none: ok } },
    leaves: null,
  },
  'answers.save': {
    scene: 'answering',
    input: anAnswer,
    mixed: (own, other) => anAnswer(own, other.saveId),
    best: 'owner',
    // A key of somebody else's save is a fault of the device, and is reported as one.
    may: { owner: { own: ok, mixed: 'invalid-answer' }, otherPatient: { other: ok } },
    leaves: 'answers.saved',
  },
  'answers.reminders': {
    scene: 'answering',
    best: 'owner',
    may: { owner: { none: ok }, otherPatient: { none: ok } },
    leaves: null,
  },
  'answers.stopReminders': {
    scene: 'answering',
    input: theCase,
    best: 'owner',
    may: thePatient,
    leaves: 'reminders.stopped',
  },
  'screening.submit': { scene: 'answering', input: theCase, best: 'owner', may: thePatient, leaves: 'answers.submitted' },
  'screening.result': { scene: 'waiting', input: theCase, best: 'owner', may: thePatient, leaves: null },

  'alerts.needHelp': {
    scene: 'answering',
    best: 'owner',
    may: { owner: { none: ok }, otherPatient: { none: ok } },
    leaves: 'alert.raised',
  },
  'alerts.saySafety': {
    scene: 'answering',
    sends: () => ({ checkId: randomUUID(), safeNow: 'yes', company: 'coming' }),
    best: 'owner',
    may: { owner: { none: ok }, otherPatient: { none: ok } },
    leaves: 'safety.said',
  },
  'alerts.care': {
    scene: 'answering',
    best: 'owner',
    may: { owner: { none: ok }, otherPatient: { none: ok } },
    leaves: null,
  },
  'alerts.presence': {
    scene: 'answering',
    input: ({ caseId }) => ({ caseId, page: 'hidden' }),
    best: 'owner',
    may: thePatient,
    leaves: null,
  },
  'alerts.list': { scene: 'alerted', best: 'reviewer', may: anyClinician, leaves: null },
  'alerts.unseen': { scene: 'alerted', best: 'reviewer', may: anyClinician, leaves: null },
  'alerts.changes': { scene: 'alerted', best: 'reviewer', may: anyClinician, leaves: null },
  'alerts.read': { scene: 'alerted', input: theAlert, best: 'reviewer', may: everyClinician, leaves: 'alert.viewed' },
  'alerts.attend': {
    scene: 'alerted',
    input: ({ alertId }) => ({ alertId, isWriting: false }),
    best: 'reviewer',
    may: everyClinician,
    leaves: null,
  },
  'alerts.acknowledge': {
    scene: 'alerted',
    input: theAlert,
    best: 'reviewer',
    may: everyClinician,
    leaves: 'alert.acknowledged',
  },
  'alerts.logOutreach': {
    scene: 'alerted',
    input: ({ alertId }) => ({ alertId, outreachId: randomUUID(), channel: 'phone', outcome: 'no-answer', note: '' }),
    best: 'reviewer',
    may: everyClinician,
    leaves: 'alert.outreach',
  },
  'alerts.logCaringContact': {
    scene: 'alert-ended',
    input: ({ alertId }) => ({ alertId, outreachId: randomUUID(), channel: 'phone', outcome: 'no-answer', note: '' }),
    best: 'reviewer',
    may: everyClinician,
    leaves: 'alert.contacted-again',
  },
  'alerts.close': {
    scene: 'alerted',
    input: ({ alertId }) => ({ alertId, disposition: 'raised-in-error', note: 'Answered for somebody else, by mistake.' }),
    best: 'consultant',
    may: everyClinician,
    leaves: 'alert.closed',
  },
  // Two people say that it was raised in error; whoever made the claim is none of those here.
  'alerts.confirmError': {
    scene: 'alert-claimed',
    input: theClaim,
    best: 'consultant',
    may: everyClinician,
    leaves: 'alert.closed',
  },
  'alerts.declineError': {
    scene: 'alert-claimed',
    input: theClaim,
    best: 'consultant',
    may: everyClinician,
    leaves: 'alert.error-declined',
  },
  'alerts.reopen': {
    scene: 'alert-closed',
    input: ({ alertId }) => ({ alertId, reason: 'It was the alert of another patient.' }),
    best: 'reviewer',
    may: everyClinician,
    leaves: 'alert.reopened',
  },
  'alerts.takeOver': {
    scene: 'alert-taken',
    input: ({ alertId, holderId }) => ({ alertId, holderId }),
    best: 'reviewer',
    may: everyClinician,
    leaves: 'alert.taken-over',
  },
  'alerts.coverage': {
    scene: 'alerted',
    best: 'admin',
    may: { ...anyClinician, admin: { none: ok } },
    leaves: null,
  },
  'alerts.addShift': {
    scene: 'alerted',
    // The two cases have the same people on call: a shift belongs to no case.
    input: ({ consultantId }) => ({
      personId: consultantId,
      rung: 1,
      startsAt: new Date().toISOString(),
      endsAt: new Date(Date.now() + hourMs).toISOString(),
    }),
    best: 'admin',
    may: { ...everyClinician, admin: onAnyCase },
    leaves: 'on-call.set',
  },
  // Whoever has the shift does not take it over from themselves, and the two shifts are somebody else's.
  'alerts.takeOverShift': {
    scene: 'alert-ended',
    input: ({ shiftId }) => ({ shiftId }),
    best: 'reviewer',
    may: everyClinician,
    leaves: 'on-call.taken-over',
  },
  'alerts.removeShift': {
    scene: 'alerted',
    input: ({ shiftId }) => ({ shiftId }),
    best: 'admin',
    may: { ...everyClinician, admin: onAnyCase },
    leaves: 'on-call.removed',
  },

  'queue.list': { scene: 'waiting', best: 'reviewer', may: anyReviewer, leaves: null },
  'queue.changes': { scene: 'waiting', best: 'reviewer', may: anyReviewer, leaves: null },
  'queue.consultants': { scene: 'waiting', best: 'reviewer', may: anyReviewer, leaves: null },
  'queue.checkInvitation': {
    scene: 'waiting',
    // Both cases have the same consultant: a time belongs to no case.
    input: ({ consultantId }) => ({ consultantId, scheduledFor: null }),
    best: 'reviewer',
    may: { reviewer: onAnyCase, otherReviewer: onAnyCase },
    leaves: null,
  },
  'queue.claim': {
    scene: 'waiting',
    input: theCase,
    best: 'reviewer',
    may: { reviewer: { own: ok, other: ok }, otherReviewer: { own: ok, other: ok } },
    leaves: 'case.claimed',
  },
  'queue.release': { scene: 'claimed', input: theCase, best: 'reviewer', may: theReviewer, leaves: 'case.released' },
  'queue.case': { scene: 'claimed', input: theCase, best: 'reviewer', may: theReviewer, leaves: 'case.viewed' },
  'queue.caseState': { scene: 'claimed', input: theCase, best: 'reviewer', may: theReviewer, leaves: null },
  'queue.decide': {
    scene: 'claimed',
    input: ({ caseId }) => ({
      ...aDecision(),
      caseId,
      kind: 'not-now',
      reasonCode: 'other',
      toPatient: 'Not now, and here is why.',
    }),
    mixed: (own, other) => ({
      ...aDecision(),
      caseId: own.caseId,
      kind: 'invite-now',
      reasonCode: 'fits',
      consultantId: other.patientId, // no consultant at all
    }),
    best: 'reviewer',
    may: theReviewer,
    leaves: 'case.decided',
  },

  'queue.patientStatus': { scene: 'listed', input: theCase, best: 'owner', may: thePatient, leaves: null },
  'queue.completeTask': {
    scene: 'listed',
    input: ({ caseId, toDoId }) => ({ caseId, toDoId, note: '' }),
    mixed: (own, other) => ({ caseId: own.caseId, toDoId: other.toDoId, note: '' }),
    best: 'owner',
    may: thePatient,
    leaves: 'to-do.done',
  },
  'queue.saveReading': {
    scene: 'listed-readings',
    input: ({ caseId, toDoId }) => aReading(caseId, toDoId),
    mixed: (own, other) => aReading(own.caseId, other.toDoId),
    best: 'owner',
    may: thePatient,
    leaves: 'reading.saved',
  },
  'queue.askAgain': {
    scene: 'closed',
    input: ({ caseId }) => ({ caseId, reason: '' }),
    best: 'owner',
    may: thePatient,
    leaves: 'second-look.asked',
  },
  'requests.mine': { scene: 'asked', best: 'owner', may: { owner: { none: ok }, otherPatient: { none: ok } }, leaves: null },
  'requests.answer': {
    scene: 'asked',
    input: ({ requestId }) => ({ requestId, words: 'Two tablets, for a year.', answers: [], locale: 'en' }),
    best: 'owner',
    may: thePatient,
    leaves: 'request.answered',
  },
  // The key is the permission, and whoever has none is told that there is nothing.
  'requests.opened': { scene: 'asked', sends: () => ({ key: randomUUID() }), best: 'owner', may: everybody, leaves: null },

  'visit.next': {
    scene: 'scheduled',
    best: 'owner',
    may: { owner: { none: ok }, otherPatient: { none: ok } },
    leaves: null,
  },
  'visit.mine': { scene: 'scheduled', input: theVisit, best: 'owner', may: thePatient, leaves: null },
  'visit.checkIn': { scene: 'scheduled', input: theVisit, best: 'owner', may: thePatient, leaves: 'visit.checked-in' },
  'visit.heartbeat': {
    scene: 'checked-in',
    input: ({ visitId }) => ({ visitId, hidden: false }),
    best: 'owner',
    may: thePatient,
    leaves: null,
  },
  'visit.leaveQueue': { scene: 'checked-in', input: theVisit, best: 'owner', may: thePatient, leaves: 'visit.left-queue' },
  'visit.agenda': { scene: 'scheduled', sends: () => ({}), best: 'consultant', may: anyConsultant, leaves: null },
  'visit.read': {
    scene: 'scheduled',
    input: theVisit,
    best: 'consultant',
    may: { ...theConsultant, ...theReviewer },
    leaves: 'case.viewed',
  },
  'visit.admit': { scene: 'checked-in', input: theVisit, best: 'consultant', may: theConsultant, leaves: 'visit.admitted' },
  'visit.returnToWaiting': {
    scene: 'admitted',
    input: ({ visitId }) => ({ visitId, epoch: 1 }),
    best: 'consultant',
    may: theConsultant,
    leaves: 'visit.returned',
  },
  'visit.end': { scene: 'admitted', input: theVisit, best: 'consultant', may: theConsultant, leaves: 'visit.ended' },
  'visit.saveNote': {
    scene: 'admitted',
    input: ({ visitId }) => ({ visitId, version: 0, text: 'Seen by video.', decision: 'later' }),
    best: 'consultant',
    may: theConsultant,
    leaves: 'note.saved',
  },
  'visit.signNote': {
    scene: 'noted',
    input: ({ visitId }) => ({ visitId, version: 1 }),
    best: 'consultant',
    may: theConsultant,
    leaves: 'note.signed',
  },
  // Who writes the note may rate; the trail says on which scale, never how.
  'visit.enterRatingNumber': {
    scene: 'admitted',
    input: ({ visitId }) => ({ visitId, ratingId: randomUUID(), scale: 'cadss-6', place: 3, number: 2, revision: 0 }),
    best: 'consultant',
    may: theConsultant,
    leaves: 'rating.entered',
  },
  'visit.recordRating': {
    scene: 'admitted',
    input: ({ visitId }) => ({ visitId, ratingId: randomUUID(), scale: 'cadss-6', numbers: [0, 1, 0, 0, 2, 0] }),
    best: 'consultant',
    may: theConsultant,
    leaves: 'rating.recorded',
  },
  'visit.callState': {
    scene: 'scheduled',
    input: theVisit,
    best: 'owner',
    may: { ...thePatient, ...theConsultant },
    leaves: null,
  },
  'visit.join': {
    scene: 'admitted',
    input: theVisit,
    best: 'consultant',
    may: { ...thePatient, ...theConsultant },
    leaves: 'visit.token-made',
  },
  'visit.goOnByPhone': {
    scene: 'admitted',
    input: ({ visitId }) => ({ visitId, reason: 'wish' }),
    best: 'consultant',
    may: { ...thePatient, ...theConsultant },
    leaves: 'visit.by-phone',
  },
  'visit.changes': {
    scene: 'scheduled',
    best: 'owner',
    may: { owner: { none: ok }, otherPatient: { none: ok }, ...anyConsultant },
    leaves: null,
  },

  'rules.list': {
    scene: 'drafted-rules',
    best: 'admin',
    may: { ...anyReviewer, ...anyConsultant, admin: { none: ok } },
    leaves: null,
  },
  'rules.contentPacks': {
    scene: 'drafted-rules',
    best: 'admin',
    may: { ...anyReviewer, ...anyConsultant, admin: { none: ok } },
    leaves: null,
  },
  'system.read': {
    scene: 'scheduled',
    best: 'admin',
    may: { ...anyReviewer, ...anyConsultant, admin: { none: ok } },
    leaves: null,
  },
  'rules.draft': {
    scene: 'drafted-rules',
    sends: () => ({ text: JSON.stringify(aPack()) }),
    best: 'consultant',
    may: { ...anyReviewer, ...anyConsultant },
    leaves: 'rules.drafted',
  },
  'rules.compare': {
    scene: 'drafted-rules',
    input: thePack,
    best: 'consultant',
    may: {
      reviewer: { own: ok, other: ok },
      otherReviewer: { own: ok, other: ok },
      consultant: { own: ok, other: ok },
      otherConsultant: { own: ok, other: ok },
    },
    leaves: 'rules.compared',
  },
  // It takes two: nobody publishes what they drafted.
  'rules.publish': {
    scene: 'drafted-rules',
    input: thePack,
    best: 'consultant',
    may: {
      reviewer: { own: 'second-person-needed', other: ok },
      otherReviewer: { own: ok, other: 'second-person-needed' },
      consultant: { own: ok, other: ok },
      otherConsultant: { own: ok, other: ok },
    },
    leaves: 'rules.published',
  },
};
