import type { Stage } from '@/domain/journey';

export const roles = ['patient', 'reviewer', 'consultant', 'nurse', 'admin'] as const;
export type Role = (typeof roles)[number];

/** Who acts: a person with the roles their row holds now, through one session. */
export type Actor = {
  id: string;
  roles: readonly Role[];
  /** Authentication assurance level: 2 when a second factor was given. */
  aal: 1 | 2;
  /** Public id of the session; closes its streams when it is revoked. */
  sessionId: string;
};

/** The few facts about a case that permissions look at. */
export type CaseFacts = {
  stage: Stage;
  patientId: string;
  reviewerId: string | null;
  consultantId: string | null;
  /** May not take it: the reviewer whose decision another is to look at again. */
  barredReviewerId: string | null;
};

/** What an allowed call leaves in the audit trail; the access matrix checks it. */
type Leaves = 'read' | 'write' | 'nothing';

type Grant = {
  roles: readonly Role[];
  /** The assurance level asked for. Raise the staff grants to 2 when the second factor is there. */
  aal: 1 | 2;
  leaves: Leaves;
  /** Facts only, never a query. A grant without a case passes no facts and must not look at them. */
  when: (actor: Actor, c: CaseFacts) => boolean;
};

const always = () => true;
const owner = (a: Actor, c: CaseFacts) => c.patientId === a.id;
const decidesIt = (a: Actor, c: CaseFacts) => c.reviewerId === a.id;
const consultsIt = (a: Actor, c: CaseFacts) => c.consultantId === a.id;

/** Who may do what to which case. Nothing else in the code compares roles. */
export const permissions = {
  'session.own': { roles, aal: 1, leaves: 'nothing', when: always },
  'consents.read': { roles: ['patient'], aal: 1, leaves: 'nothing', when: always },
  'consents.give': { roles: ['patient'], aal: 1, leaves: 'write', when: always },
  'consents.withdraw': { roles: ['patient'], aal: 1, leaves: 'write', when: always },
  'case.start': { roles: ['patient'], aal: 1, leaves: 'write', when: always },
  'answers.read': { roles: ['patient'], aal: 1, leaves: 'nothing', when: owner },
  'answers.edit': { roles: ['patient'], aal: 1, leaves: 'write', when: (a, c) => owner(a, c) && c.stage === 'answers' },
  // What is said about one's own safety is heard in every stage; whether it stands is for the use case.
  'answers.speak': { roles: ['patient'], aal: 1, leaves: 'write', when: owner },
  'answers.submit': { roles: ['patient'], aal: 1, leaves: 'write', when: (a, c) => owner(a, c) && c.stage === 'answers' },
  'reminders.read': { roles: ['patient'], aal: 1, leaves: 'nothing', when: owner },
  'reminders.stop': { roles: ['patient'], aal: 1, leaves: 'write', when: owner },
  'request.read': { roles: ['patient'], aal: 1, leaves: 'nothing', when: owner },
  'request.answer': { roles: ['patient'], aal: 1, leaves: 'write', when: (a, c) => owner(a, c) && c.stage === 'answers' },
  'result.read': { roles: ['patient'], aal: 1, leaves: 'nothing', when: (a, c) => owner(a, c) && c.stage !== 'answers' },
  // What is asked of the patient before a visit; the case waits in the queue meanwhile.
  'to-dos.do': { roles: ['patient'], aal: 1, leaves: 'write', when: (a, c) => owner(a, c) && c.stage === 'queue' },
  'case.ask-again': { roles: ['patient'], aal: 1, leaves: 'write', when: (a, c) => owner(a, c) && c.stage === 'closed' },
  'queue.read': { roles: ['reviewer'], aal: 1, leaves: 'nothing', when: always },
  'case.claim': {
    roles: ['reviewer'],
    aal: 1,
    leaves: 'write',
    when: (a, c) => c.stage === 'queue' && c.barredReviewerId !== a.id,
  },
  'case.release': { roles: ['reviewer'], aal: 1, leaves: 'write', when: (a, c) => c.stage === 'queue' && decidesIt(a, c) },
  'case.read': { roles: ['reviewer', 'consultant'], aal: 1, leaves: 'read', when: (a, c) => decidesIt(a, c) || consultsIt(a, c) },
  // Only where the case stands, asked at every hint by the page that shows it: no health data, so looking leaves nothing.
  'case.watch': {
    roles: ['reviewer', 'consultant'],
    aal: 1,
    leaves: 'nothing',
    when: (a, c) => decidesIt(a, c) || consultsIt(a, c),
  },
  'case.decide': { roles: ['reviewer'], aal: 1, leaves: 'write', when: (a, c) => c.stage === 'queue' && decidesIt(a, c) },
  // Whom a patient can be invited to see, and whether a time is free: no patient is named.
  'case.invite': { roles: ['reviewer'], aal: 1, leaves: 'nothing', when: always },
  // Whoever is licensed answers an alert, whosever case it is: danger does not wait for the one in charge.
  'alerts.list': { roles: ['reviewer', 'consultant'], aal: 1, leaves: 'nothing', when: always },
  'alerts.read': { roles: ['reviewer', 'consultant'], aal: 1, leaves: 'read', when: always },
  'alerts.answer': { roles: ['reviewer', 'consultant'], aal: 1, leaves: 'write', when: always },
  'alerts.close': { roles: ['reviewer', 'consultant'], aal: 1, leaves: 'write', when: always },
  'on-call.read': { roles: ['reviewer', 'consultant', 'admin'], aal: 1, leaves: 'nothing', when: always },
  'on-call.set': { roles: ['reviewer', 'consultant', 'admin'], aal: 1, leaves: 'write', when: always },
  // Gets a letter when an alert found nobody on call. Who runs the system fills the calendar; the alert is not theirs to read.
  'on-call.warned': { roles: ['admin'], aal: 1, leaves: 'nothing', when: always },
  // Gets a letter before the list of closed days runs out: who runs the system writes the next years.
  'closed-days.warned': { roles: ['admin'], aal: 1, leaves: 'nothing', when: always },
  'help.ask': { roles: ['patient'], aal: 1, leaves: 'write', when: always },
  'help.see': { roles: ['patient'], aal: 1, leaves: 'nothing', when: always },
  // Whether the page is before anybody's eyes: a sign of life, not an act.
  'answers.stay': { roles: ['patient'], aal: 1, leaves: 'nothing', when: (a, c) => owner(a, c) && c.stage === 'answers' },
  'visit.wait': { roles: ['patient'], aal: 1, leaves: 'write', when: (a, c) => owner(a, c) && c.stage === 'visit' },
  // The waiting page says every few seconds that it is open: a trail of that would hide the rest.
  'visit.stay': { roles: ['patient'], aal: 1, leaves: 'nothing', when: (a, c) => owner(a, c) && c.stage === 'visit' },
  // Only where the call stands: no health data, so looking leaves nothing.
  'visit.watch': {
    roles: ['patient', 'consultant'],
    aal: 1,
    leaves: 'nothing',
    when: (a, c) => owner(a, c) || consultsIt(a, c),
  },
  'visit.see': { roles: ['patient'], aal: 1, leaves: 'nothing', when: owner },
  'visit.join': {
    roles: ['patient', 'consultant'],
    aal: 1,
    leaves: 'write',
    when: (a, c) => c.stage === 'visit' && (owner(a, c) || consultsIt(a, c)),
  },
  'agenda.read': { roles: ['consultant'], aal: 1, leaves: 'nothing', when: always },
  'visit.conduct': { roles: ['consultant'], aal: 1, leaves: 'write', when: (a, c) => c.stage === 'visit' && consultsIt(a, c) },
  'notes.write': { roles: ['consultant'], aal: 1, leaves: 'write', when: (a, c) => c.stage === 'visit' && consultsIt(a, c) },
  'notes.sign': { roles: ['consultant'], aal: 1, leaves: 'write', when: (a, c) => c.stage === 'visit' && consultsIt(a, c) },
  // Clinicians make the rules, and it takes two; who runs the system may look at them.
  'rules.read': { roles: ['reviewer', 'consultant', 'admin'], aal: 1, leaves: 'nothing', when: always },
  // How the parts fare that Clearway runs on: who answers alerts or runs the system must know when one is away.
  'system.read': { roles: ['reviewer', 'consultant', 'admin'], aal: 1, leaves: 'nothing', when: always },
  'rules.draft': { roles: ['reviewer', 'consultant'], aal: 1, leaves: 'write', when: always },
  'rules.compare': { roles: ['reviewer', 'consultant'], aal: 1, leaves: 'read', when: always },
  'rules.publish': { roles: ['reviewer', 'consultant'], aal: 1, leaves: 'write', when: always },
} as const satisfies Record<string, Grant>;

export type Permission = keyof typeof permissions;

const isFor = (held: readonly Role[], grant: Grant) => grant.roles.some((role) => held.includes(role));
const holds = (actor: Actor, grant: Grant) => actor.aal >= grant.aal && isFor(actor.roles, grant);

/** Whether the actor's roles and assurance level fit at all: the check at the door, before any case is known. */
export function mayKnock(actor: Actor, permission: Permission): boolean {
  return holds(actor, permissions[permission]);
}

/** The roles of those who may do this at all; for finding the people to tell. */
export const rolesWith = (permission: Permission): readonly Role[] => permissions[permission].roles;

/** Whether this actor may do this to this case now. */
export function can(actor: Actor, permission: Permission, c: CaseFacts): boolean {
  const grant: Grant = permissions[permission];
  return holds(actor, grant) && grant.when(actor, c);
}

/** Whether people with these roles may do this at all; for showing them a way that does not end at a closed door. */
export const isOpenTo = (held: readonly Role[], permission: Permission): boolean => isFor(held, permissions[permission]);

/** The desks of the clinic and what it takes to sit at each, in the order of their tabs. */
const desks = {
  queue: 'queue.read',
  agenda: 'agenda.read',
  alerts: 'alerts.list',
  'on-call': 'on-call.read',
  rules: 'rules.read',
  system: 'system.read',
} as const satisfies Record<string, Permission>;
export type Desk = keyof typeof desks;
export const deskNames = Object.keys(desks) as [Desk, ...Desk[]];

/** The desks this actor may open. */
export const desksOf = (actor: Actor): Desk[] => deskNames.filter((desk) => mayKnock(actor, desks[desk]));

const beginnings = ['queue', 'agenda', 'rules'] as const satisfies readonly Desk[];
/** Where somebody may begin: at a desk of the clinic, or at the patient's own page. */
export const homes = ['patient', ...beginnings] as const;
export type Home = (typeof homes)[number];

/** Where a person with these roles begins: at the first such desk that is open to them. */
export function homeOf(held: readonly Role[]): Home {
  const desk = beginnings.find((one) => isOpenTo(held, desks[one]));
  if (desk !== undefined) return desk;
  // Who works here and has no desk is told so at the rules, in words; every other page would send them back to the door.
  return isStaff(held) && !held.includes('patient') ? 'rules' : 'patient';
}

/** Whether someone works here: shorter sessions, a password instead of a mailed link. */
export function isStaff(held: readonly Role[]): boolean {
  return held.some((role) => role !== 'patient');
}
