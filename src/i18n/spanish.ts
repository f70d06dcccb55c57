import toDos from '../../messages/es/to-dos.json';
import visit from '../../messages/es/visit.json';
import alerts from '../../messages/es/alerts.json';
import lobby from '../../messages/es/lobby.json';
import agenda from '../../messages/es/agenda.json';
import accessibility from '../../messages/es/accessibility.json';
import caseTexts from '../../messages/es/case.json';
import conditions from '../../messages/es/conditions.json';
import consents from '../../messages/es/consents.json';
import consentTexts from '../../messages/es/consent-texts.json';
import crisis from '../../messages/es/crisis.json';
import demo from '../../messages/es/demo.json';
import early from '../../messages/es/early.json';
import enter from '../../messages/es/enter.json';
import signIn from '../../messages/es/sign-in.json';
import errors from '../../messages/es/errors.json';
import fields from '../../messages/es/fields.json';
import frame from '../../messages/es/frame.json';
import landing from '../../messages/es/landing.json';
import intake from '../../messages/es/intake.json';
import intakeLists from '../../messages/es/intake-lists.json';
import offline from '../../messages/es/offline.json';
import patient from '../../messages/es/patient.json';
import patientCare from '../../messages/es/patient-care.json';
import questions from '../../messages/es/questions.json';
import asking from '../../messages/es/asking.json';
import request from '../../messages/es/request.json';
import refusals from '../../messages/es/refusals.json';
import result from '../../messages/es/result.json';
import privacy from '../../messages/es/privacy.json';
import queue from '../../messages/es/queue.json';
import rules from '../../messages/es/rules.json';
import system from '../../messages/es/system.json';
import treatment from '../../messages/es/treatment.json';
import { conditionFindingTexts, conditionQuestionTexts } from './condition-texts';
import type { Messages } from './english';

/** All Spanish texts. The type refuses a file that lacks a key of the English one. */
export const spanish: Messages = {
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
