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

/** What permissions look at in a case. Its loader is src/server/db/case-facts.ts. */
export type CaseFacts = {
  stage: Stage;
  patientId: string;
  reviewerId: string | null;
  /** May not take it: the reviewer whose decision another is to look at again. */
  barredReviewerId: string | null;
  /** The consultants of its visits, of whatever day and state. */
  consultantIds: readonly string[];
};

/**
 * The facts of each resource that a permission may look at. `none` is for what touches nobody's record in particular: there
 * the roles are the whole question, and the API has asked it already.
 */
export type ResourceFacts = {
  none: never;
  case: CaseFacts;
  /** Its own consultant, and the case it belongs to. Loader: src/server/db/visits.ts. */
  visit: { consultantId: string; case: CaseFacts };
  /** Loader: src/server/db/alerts.ts. */
  alert: { caseId: string };
  /** Loader: src/server/db/consents.ts. */
  consent: { personId: string };
  /** Loader: src/server/db/rule-packs.ts. */
  rulePack: { draftedBy: string };
};
export type Resource = keyof ResourceFacts;

/** What an allowed call leaves in the audit trail; the access matrix checks it. */
type Leaves = 'read' | 'write' | 'nothing';

type Grant<R extends Resource> = {
  /** What is touched; `when` receives its facts. */
  resource: R;
  roles: readonly Role[];
  /** The assurance level asked for. */
  aal: 1 | 2;
  leaves: Leaves;
  /** Facts only, never a query. */
  when: (actor: Actor, touched: ResourceFacts[R]) => boolean;
};
/** One grant of any resource. */
type AnyGrant = { [R in Resource]: Grant<R> }[Resource];

/** One line of the table. Every grant asks for one factor; raise those of the staff to 2 when the second factor is there. */
const grant = <R extends Resource>(
  resource: R,
  forRoles: readonly Role[],
  leaves: Leaves,
  when: Grant<R>['when'] = () => true,
): Grant<R> => ({ resource, roles: forRoles, aal: 1, leaves, when });

function owner(a: Actor, c: CaseFacts): boolean {
  return c.patientId === a.id;
}
function decidesIt(a: Actor, c: CaseFacts): boolean {
  return c.reviewerId === a.id;
}
function consultsIt(a: Actor, c: CaseFacts): boolean {
  return c.consultantIds.includes(a.id);
}
function conducts(a: Actor, v: ResourceFacts['visit']): boolean {
  return v.consultantId === a.id;
}

/** Who may do what to what. Nothing else in the code compares roles. */
export const permissions = {
  'session.own': grant('none', roles, 'nothing'),
  'consents.read': grant('none', ['patient'], 'nothing'),
  'consents.give': grant('none', ['patient'], 'write'),
  'consents.withdraw': grant('consent', ['patient'], 'write', (a, consent) => consent.personId === a.id),
  'case.start': grant('none', ['patient'], 'write'),
  'answers.read': grant('case', ['patient'], 'nothing', owner),
  'answers.edit': grant('case', ['patient'], 'write', (a, c) => owner(a, c) && c.stage === 'answers'),
  // An answer about one's own safety is judged in every stage; whether it becomes the current one is for the use case.
  'answers.speak': grant('case', ['patient'], 'write', owner),
  'answers.submit': grant('case', ['patient'], 'write', (a, c) => owner(a, c) && c.stage === 'answers'),
  'reminders.read': grant('case', ['patient'], 'nothing', owner),
  'reminders.stop': grant('case', ['patient'], 'write', owner),
  'request.read': grant('case', ['patient'], 'nothing', owner),
  'request.answer': grant('case', ['patient'], 'write', (a, c) => owner(a, c) && c.stage === 'answers'),
  'result.read': grant('case', ['patient'], 'nothing', (a, c) => owner(a, c) && c.stage !== 'answers'),
  // What is asked of the patient before a visit; the case waits in the queue meanwhile.
  'to-dos.do': grant('case', ['patient'], 'write', (a, c) => owner(a, c) && c.stage === 'queue'),
  'case.ask-again': grant('case', ['patient'], 'write', (a, c) => owner(a, c) && c.stage === 'closed'),
  'queue.read': grant('none', ['reviewer'], 'nothing'),
  'case.claim': grant('case', ['reviewer'], 'write', (a, c) => c.stage === 'queue' && c.barredReviewerId !== a.id),
  'case.release': grant('case', ['reviewer'], 'write', (a, c) => c.stage === 'queue' && decidesIt(a, c)),
  'case.read': grant('case', ['reviewer', 'consultant'], 'read', (a, c) => decidesIt(a, c) || consultsIt(a, c)),
  // Only where the case and its alert stand, asked at every hint by the page that shows it: no answers, so looking leaves nothing.
  'case.watch': grant('case', ['reviewer', 'consultant'], 'nothing', (a, c) => decidesIt(a, c) || consultsIt(a, c)),
  'case.decide': grant('case', ['reviewer'], 'write', (a, c) => c.stage === 'queue' && decidesIt(a, c)),
  // Whom a patient can be invited to see, and whether a time is free: no patient is named.
  'case.invite': grant('none', ['reviewer'], 'nothing'),
  // Whoever is licensed answers an alert, whosever case it is: danger does not wait for the one in charge.
  'alerts.list': grant('none', ['reviewer', 'consultant'], 'nothing'),
  'alerts.read': grant('alert', ['reviewer', 'consultant'], 'read'),
  'alerts.answer': grant('alert', ['reviewer', 'consultant'], 'write'),
  'alerts.close': grant('alert', ['reviewer', 'consultant'], 'write'),
  // Whether the page is before anybody's eyes: a sign of life, not an act.
  'alerts.attend': grant('alert', ['reviewer', 'consultant'], 'nothing'),
  'on-call.read': grant('none', ['reviewer', 'consultant', 'admin'], 'nothing'),
  'on-call.set': grant('none', ['reviewer', 'consultant', 'admin'], 'write'),
  // Only who may answer an alert can stand in for who answers it.
  'on-call.take': grant('none', ['reviewer', 'consultant'], 'write'),
  // Gets a letter when an alert found nobody on call. Who runs the system fills the calendar; the alert is not theirs to read.
  'on-call.warned': grant('none', ['admin'], 'nothing'),
  // Gets a letter before the list of closed days runs out: who runs the system writes the next years.
  'closed-days.warned': grant('none', ['admin'], 'nothing'),
  'help.ask': grant('none', ['patient'], 'write'),
  'help.see': grant('none', ['patient'], 'nothing'),
  // Whether the page is before anybody's eyes: a sign of life, not an act.
  'answers.stay': grant('case', ['patient'], 'nothing', (a, c) => owner(a, c) && c.stage === 'answers'),
  'visit.wait': grant('visit', ['patient'], 'write', (a, v) => owner(a, v.case) && v.case.stage === 'visit'),
  // The waiting page says every few seconds that it is open: a trail of that would hide the rest.
  'visit.stay': grant('visit', ['patient'], 'nothing', (a, v) => owner(a, v.case) && v.case.stage === 'visit'),
  // Only where the call stands: no health data, so looking leaves nothing.
  'visit.watch': grant('visit', ['patient', 'consultant'], 'nothing', (a, v) => owner(a, v.case) || conducts(a, v)),
  // That something changed in the calls of a case, and nothing of what.
  'visit.hear': grant('case', ['patient', 'consultant'], 'nothing', (a, c) => owner(a, c) || consultsIt(a, c)),
  'visit.see': grant('visit', ['patient'], 'nothing', (a, v) => owner(a, v.case)),
  'visit.join': grant(
    'visit',
    ['patient', 'consultant'],
    'write',
    (a, v) => v.case.stage === 'visit' && (owner(a, v.case) || conducts(a, v)),
  ),
  // A visit page holds the note: for the one who conducts it, and for the reviewer who has the case.
  'visit.read': grant('visit', ['reviewer', 'consultant'], 'read', (a, v) => decidesIt(a, v.case) || conducts(a, v)),
  'agenda.read': grant('none', ['consultant'], 'nothing'),
  'visit.conduct': grant('visit', ['consultant'], 'write', (a, v) => v.case.stage === 'visit' && conducts(a, v)),
  'notes.write': grant('visit', ['consultant'], 'write', (a, v) => v.case.stage === 'visit' && conducts(a, v)),
  // Whose note it is, whatever became of the case: a signed one says so to its author, and a worrying number is judged all the same.
  'notes.own': grant('visit', ['consultant'], 'nothing', conducts),
  'notes.sign': grant('visit', ['consultant'], 'write', (a, v) => v.case.stage === 'visit' && conducts(a, v)),
  // Clinicians make the rules, and it takes two; who runs the system may look at them.
  'rules.read': grant('none', ['reviewer', 'consultant', 'admin'], 'nothing'),
  // How the parts fare that Clearway runs on: who answers alerts or runs the system must know when one is away.
  'system.read': grant('none', ['reviewer', 'consultant', 'admin'], 'nothing'),
  'rules.draft': grant('none', ['reviewer', 'consultant'], 'write'),
  'rules.compare': grant('none', ['reviewer', 'consultant'], 'read'),
  // It takes two.
  'rules.publish': grant('rulePack', ['reviewer', 'consultant'], 'write', (a, pack) => pack.draftedBy !== a.id),
} as const satisfies Readonly<Record<string, AnyGrant>>;

export type Permission = keyof typeof permissions;
/** The facts that this permission looks at. */
export type FactsOf<P extends Permission> = ResourceFacts[(typeof permissions)[P]['resource']];
/** The permissions over one kind of resource. */
export type PermissionOn<R extends Resource> = {
  [P in Permission]: (typeof permissions)[P]['resource'] extends R ? P : never;
}[Permission];

type Asked = Pick<AnyGrant, 'roles' | 'aal'>;
const isFor = (held: readonly Role[], asked: Pick<Asked, 'roles'>) => asked.roles.some((role) => held.includes(role));
const holds = (actor: Actor, asked: Asked) => actor.aal >= asked.aal && isFor(actor.roles, asked);

/** Whether the actor's roles and assurance level fit at all: the first check of the API, before any case is known. */
export function mayEnter(actor: Actor, permission: Permission): boolean {
  return holds(actor, permissions[permission]);
}

/** The roles of those who may do this at all; for finding the people to tell. */
export const rolesWith = (permission: Permission): readonly Role[] => permissions[permission].roles;

/** Whether this actor may do this now to what has these facts. */
export function can<P extends Permission>(actor: Actor, permission: P, touched: FactsOf<P>): boolean {
  // The facts are those of the grant's own resource: the signature holds that, but not through the union of all grants.
  const { when, ...asked } = permissions[permission] as Asked & { when: unknown };
  return holds(actor, asked) && (when as (a: Actor, facts: FactsOf<P>) => boolean)(actor, touched);
}

/** Whether people with these roles may do this at all; for showing them only links that will not be refused. */
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
export const desksOf = (actor: Actor): Desk[] => deskNames.filter((desk) => mayEnter(actor, desks[desk]));

const beginnings = ['queue', 'agenda', 'rules'] as const satisfies readonly Desk[];
/** Where somebody may begin: at a desk of the clinic, or at the patient's own page. */
export const startKinds = ['patient', ...beginnings] as const;
export type StartKind = (typeof startKinds)[number];

/** Where a person with these roles begins: at the first such desk that is open to them. */
export function startKindOf(held: readonly Role[]): StartKind {
  const desk = beginnings.find((one) => isOpenTo(held, desks[one]));
  if (desk !== undefined) return desk;
  // Who works here and has no desk is told so at the rules, in words; every other page would send them back to the sign-in.
  return isStaff(held) && !held.includes('patient') ? 'rules' : 'patient';
}

/** Whether someone works here: shorter sessions, a password instead of a mailed link. */
export function isStaff(held: readonly Role[]): boolean {
  return held.some((role) => role !== 'patient');
}
