import { hourMs } from '@/domain/shared/time/spans';
import { randomUUID } from 'node:crypto';
import { currentVersion, formOf } from '@/domain/answers/consents';
import { giveConsent } from '@/server/answers/give-consent';
import { transaction } from '@/server/db/client';
import { insertShift } from '@/server/db/on-call';
import { decideCase } from '@/server/queue/decide-case';
import { acknowledgeAlert } from '@/server/safety/acknowledge-alert';
import { closeAlert } from '@/server/safety/close-alert';
import { draftRulePack } from '@/server/screening/draft-rule-pack';
import { requestHelp } from '@/server/screening/request-help';
import { aCaseWith, aClaimedCase, aClosedCase, aListedCase, anAnsweredCase, anAskedCase, aWaitingCase } from '@/testing/cases';
import { admitPatient } from '@/server/visit/admit-patient';
import { checkIn } from '@/server/visit/check-in';
import { endVisit } from '@/server/visit/end-visit';
import { saveNote } from '@/server/visit/save-note';
import { aPack } from '@/testing/packs';
import { aConsultant, aNurse, anAdmin, aNewcomer, aReviewer, type TestPerson } from '@/testing/people';
import { type Ids, type SceneName, sceneNames } from './cast';

export type Staff = Record<'reviewer' | 'otherReviewer' | 'consultant' | 'otherConsultant' | 'admin' | 'nurse', TestPerson>;
type Side = { patient: TestPerson; ids: Ids };
export type Scene = { own: Side; other: Side };
export type World = { staff: Staff; scenes: Record<SceneName, Scene> };

const now = new Date();
const nothing = (): Ids => ({
  caseId: randomUUID(),
  visitId: randomUUID(),
  rulePackId: randomUUID(),
  alertId: randomUUID(),
  shiftId: randomUUID(),
  saveId: randomUUID(),
  toDoId: randomUUID(),
  requestId: randomUUID(),
  consentId: randomUUID(),
  patientId: randomUUID(),
  consultantId: randomUUID(),
  holderId: randomUUID(),
});

/** Ids that belong to nobody. */
export const missingIds = nothing;

type Crew = { reviewer: TestPerson; consultant: TestPerson };
type Build = (crew: Crew) => Promise<{ patient: TestPerson } & Partial<Ids>>;

async function aVisitOf({ reviewer, consultant }: Crew) {
  const { caseId, patient } = await aClaimedCase({ reviewer, now });
  await decideCase(
    { actor: reviewer, now },
    {
      kind: 'invite-now',
      caseId,
      decisionId: randomUUID(),
      reason: 'Fits the criteria as told.',
      reasonCode: 'fits',
      consultantId: consultant.id,
      anyway: ['taken'], // every scene has the same one
    },
  );
  return { caseId, patient, visitId: await visitOf(caseId) };
}

async function aCheckedInVisit(crew: Crew) {
  const visit = await aVisitOf(crew);
  await checkIn({ actor: visit.patient, now }, { visitId: visit.visitId });
  return visit;
}

async function anAdmittedVisit(crew: Crew) {
  const visit = await aCheckedInVisit(crew);
  await admitPatient({ actor: crew.consultant, now }, { visitId: visit.visitId });
  return visit;
}

const visitOf = async (caseId: string) =>
  (await transaction((tx) => tx.visit.findFirstOrThrow({ where: { caseId }, select: { id: true } }))).id;
const firstSaveOf = async (caseId: string) =>
  (await transaction((tx) => tx.answerRevision.findFirstOrThrow({ where: { caseId }, select: { id: true } }))).id;

const alertOf = async (caseId: string) =>
  (await transaction((tx) => tx.alert.findFirstOrThrow({ where: { caseId }, select: { id: true } }))).id;
const inError = {
  disposition: 'raised-in-error',
  note: 'Pressed while we tried the page together.',
  ...{ isConfirmed: false, holderId: null },
} as const;
/** A case whose alert this person has; a sudden one where it is STAT. */
async function anAlertOf(holder: TestPerson, level: 'STAT' | 'P1' = 'P1') {
  const code = (one: string) => ({ kind: 'choice', code: one }) as const;
  const made = await aWaitingCase({ now, answers: { 'asq.1': code('yes'), 'asq.5': code('no') } });
  if (level === 'STAT') await requestHelp({ actor: made.patient, now });
  const alertId = await alertOf(made.caseId);
  await acknowledgeAlert({ actor: holder, now }, { alertId });
  return { ...made, alertId, holderId: holder.id };
}
const aShiftOf = ({ id: personId }: TestPerson) =>
  transaction((tx) => insertShift(tx, { personId, rung: 0, startsAt: now, endsAt: new Date(now.getTime() + hourMs) }));
const requestOf = async (caseId: string) =>
  (await transaction((tx) => tx.informationRequest.findFirstOrThrow({ where: { caseId }, select: { id: true } }))).id;
const consentOf = async (personId: string) =>
  (await transaction((tx) => tx.consent.findFirstOrThrow({ where: { personId }, select: { id: true } }))).id;

const builds: Record<SceneName, Build> = {
  new: async () => {
    const patient = await aNewcomer();
    await giveConsent(
      { actor: patient, now },
      { kind: 'telehealth', version: currentVersion(formOf('telehealth')), locale: 'en' },
    );
    return { patient };
  },
  answering: async () => {
    const made = await anAnsweredCase({ now });
    return { ...made, saveId: await firstSaveOf(made.caseId) };
  },
  alerted: async ({ reviewer }) => {
    const [yes, no] = (['yes', 'no'] as const).map((code) => ({ kind: 'choice', code }) as const);
    const made = await aWaitingCase({ now, answers: { 'asq.1': yes, 'asq.5': no } });
    return { ...made, alertId: await alertOf(made.caseId), shiftId: await aShiftOf(reviewer) };
  },
  'alert-taken': async () => anAlertOf(await aReviewer()),
  'alert-claimed': async () => {
    const holder = await aReviewer();
    const made = await anAlertOf(holder, 'STAT');
    await closeAlert({ actor: holder, now }, { ...inError, alertId: made.alertId });
    return made;
  },
  'alert-closed': async () => {
    const holder = await aReviewer();
    const made = await anAlertOf(holder);
    await closeAlert({ actor: holder, now }, { ...inError, alertId: made.alertId });
    return made;
  },
  // Closed, with a caring contact that is due, while somebody else is on call.
  'alert-ended': async () => {
    const holder = await aReviewer();
    const made = await anAlertOf(holder);
    const ended = { ...inError, disposition: 'emergency-services', isConfirmed: true } as const;
    await closeAlert({ actor: holder, now }, { ...ended, alertId: made.alertId });
    return { ...made, shiftId: await aShiftOf(holder) };
  },
  waiting: () => aWaitingCase({ now }),
  asked: async ({ reviewer }) => {
    const made = await anAskedCase({ reviewer, now });
    return { ...made, requestId: await requestOf(made.caseId) };
  },
  claimed: ({ reviewer }) => aClaimedCase({ reviewer, now }),
  listed: async ({ reviewer }) => {
    const { toDos, ...made } = await aListedCase({ reviewer, now, kinds: ['letter', 'ride'] });
    return { ...made, toDoId: toDos.letter ?? '' };
  },
  'listed-readings': async ({ reviewer }) => {
    const { toDos, ...made } = await aListedCase({ reviewer, now, kinds: ['readings'] });
    return { ...made, toDoId: toDos.readings ?? '' };
  },
  closed: ({ reviewer }) => aClosedCase({ reviewer, now }),
  scheduled: aVisitOf,
  'checked-in': aCheckedInVisit,
  admitted: anAdmittedVisit,
  noted: async (crew) => {
    const visit = await anAdmittedVisit(crew);
    const note = { visitId: visit.visitId, version: 0, text: 'Seen by video.', decision: 'later' as const };
    await saveNote({ actor: crew.consultant, now }, note);
    await endVisit({ actor: crew.consultant, now }, { visitId: visit.visitId });
    return visit;
  },
  'drafted-rules': async ({ reviewer }) => {
    const reply = await draftRulePack({ actor: reviewer, now }, { text: JSON.stringify(aPack()) });
    if (reply.outcome !== 'drafted') throw new Error(reply.faults.join('\n'));
    return { ...(await aCaseWith({}, { now })), rulePackId: reply.rulePackId };
  },
};

/** Builds both cases of these scenes, or of every one, through the real use cases. */
export async function buildWorld(names: readonly SceneName[] = sceneNames): Promise<World> {
  const staff: Staff = {
    reviewer: await aReviewer(),
    otherReviewer: await aReviewer(),
    consultant: await aConsultant(),
    otherConsultant: await aConsultant(),
    admin: await anAdmin(),
    nurse: await aNurse(),
  };
  const side = async (build: Build, crew: Crew): Promise<Side> => {
    const { patient, ...ids } = await build(crew);
    const people = { patientId: patient.id, consultantId: crew.consultant.id, consentId: await consentOf(patient.id) };
    return { patient, ids: { ...nothing(), ...people, ...ids } };
  };
  const scenes: Partial<Record<SceneName, Scene>> = {};
  for (const name of names)
    scenes[name] = {
      own: await side(builds[name], { reviewer: staff.reviewer, consultant: staff.consultant }),
      other: await side(builds[name], { reviewer: staff.otherReviewer, consultant: staff.otherConsultant }),
    };
  return { staff, scenes: scenes as Record<SceneName, Scene> };
}
