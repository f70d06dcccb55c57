import toDos from '../../messages/en/to-dos.json';
import visit from '../../messages/en/visit.json';
import alerts from '../../messages/en/alerts.json';
import lobby from '../../messages/en/lobby.json';
import agenda from '../../messages/en/agenda.json';
import accessibility from '../../messages/en/accessibility.json';
import caseTexts from '../../messages/en/case.json';
import conditions from '../../messages/en/conditions.json';
import consents from '../../messages/en/consents.json';
import consentTexts from '../../messages/en/consent-texts.json';
import crisis from '../../messages/en/crisis.json';
import demo from '../../messages/en/demo.json';
import early from '../../messages/en/early.json';
import enter from '../../messages/en/enter.json';
import signIn from '../../messages/en/sign-in.json';
import errors from '../../messages/en/errors.json';
import fields from '../../messages/en/fields.json';
import frame from '../../messages/en/frame.json';
import landing from '../../messages/en/landing.json';
import intake from '../../messages/en/intake.json';
import intakeLists from '../../messages/en/intake-lists.json';
import offline from '../../messages/en/offline.json';
import patient from '../../messages/en/patient.json';
import patientCare from '../../messages/en/patient-care.json';
import questions from '../../messages/en/questions.json';
import asking from '../../messages/en/asking.json';
import request from '../../messages/en/request.json';
import refusals from '../../messages/en/refusals.json';
import result from '../../messages/en/result.json';
import privacy from '../../messages/en/privacy.json';
import queue from '../../messages/en/queue.json';
import rules from '../../messages/en/rules.json';
import system from '../../messages/en/system.json';
import treatment from '../../messages/en/treatment.json';
import { conditionFindingTexts, conditionQuestionTexts } from './condition-texts';

/** All English texts, one file a namespace. A namespace is added here and in spanish.ts. */
export const english = {
  intake,
  'intake-lists': intakeLists,
  offline,
  patient,
  'patient-care': patientCare,
  questions: { ...questions, med: { ...questions.med, ...conditionQuestionTexts(conditions) } },
  asking,
  request,
  refusals,
  result,
  'to-dos': toDos,
  visit,
  lobby,
  agenda,
  alerts,
  queue,
  rules,
  system,
  case: { ...caseTexts, rule: { ...caseTexts.rule, ...conditionFindingTexts(conditions) } },
  accessibility,
  consents,
  'consent-texts': consentTexts,
  crisis,
  errors,
  fields,
  frame,
  landing,
  privacy,
  treatment,
  demo,
  early,
  enter,
  'sign-in': signIn,
};
export type Messages = typeof english;
