/** Who calls. Staff are the same in every scene; the patients are those of the scene's two cases. */
export const actors = [
  'stranger',
  'owner',
  'otherPatient',
  'reviewer',
  'otherReviewer',
  'consultant',
  'otherConsultant',
  'admin',
  'nurse',
  'revoked',
  'disabled',
  'idle',
] as const;
export type ActorName = (typeof actors)[number];

/** What is called for: the first case, the second one, none that exists, or parts of both; `none` where nothing is named. */
const targets = ['own', 'other', 'missing', 'mixed', 'none'] as const;
export type Target = (typeof targets)[number];

/** States a case can be in. Each scene has two cases in that state, with all their people. */
export const sceneNames = [
  'new',
  'answering',
  'alerted',
  'alert-taken',
  'alert-claimed',
  'alert-closed',
  'alert-ended',
  'waiting',
  'claimed',
  'listed',
  'listed-readings',
  'closed',
  'asked',
  'scheduled',
  'checked-in',
  'admitted',
  'noted',
  'drafted-rules',
] as const;
export type SceneName = (typeof sceneNames)[number];

/** The ids that an input may name. */
export type Ids = {
  caseId: string;
  visitId: string;
  rulePackId: string;
  alertId: string;
  shiftId: string;
  saveId: string;
  toDoId: string;
  requestId: string;
  consentId: string;
  patientId: string;
  consultantId: string;
  holderId: string;
};
