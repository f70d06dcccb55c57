import tasks from '../../messages/es/tasks.json' with { type: 'json' };
import visit from '../../messages/es/visit.json' with { type: 'json' };
import alerts from '../../messages/es/alerts.json' with { type: 'json' };
import waitingRoom from '../../messages/es/waiting-room.json' with { type: 'json' };
import agenda from '../../messages/es/agenda.json' with { type: 'json' };
import accessibility from '../../messages/es/accessibility.json' with { type: 'json' };
import caseTexts from '../../messages/es/case.json' with { type: 'json' };
import conditions from '../../messages/es/conditions.json' with { type: 'json' };
import consents from '../../messages/es/consents.json' with { type: 'json' };
import consentTexts from '../../messages/es/consent-texts.json' with { type: 'json' };
import crisis from '../../messages/es/crisis.json' with { type: 'json' };
import demo from '../../messages/es/demo.json' with { type: 'json' };
import early from '../../messages/es/early.json' with { type: 'json' };
import enter from '../../messages/es/enter.json' with { type: 'json' };
import signIn from '../../messages/es/sign-in.json' with { type: 'json' };
import errors from '../../messages/es/errors.json' with { type: 'json' };
import fields from '../../messages/es/fields.json' with { type: 'json' };
import frame from '../../messages/es/frame.json' with { type: 'json' };
import landing from '../../messages/es/landing.json' with { type: 'json' };
import intake from '../../messages/es/intake.json' with { type: 'json' };
import intakeLists from '../../messages/es/intake-lists.json' with { type: 'json' };
import offline from '../../messages/es/offline.json' with { type: 'json' };
import patient from '../../messages/es/patient.json' with { type: 'json' };
import patientCare from '../../messages/es/patient-care.json' with { type: 'json' };
import questions from '../../messages/es/questions.json' with { type: 'json' };
import asking from '../../messages/es/asking.json' with { type: 'json' };
import request from '../../messages/es/request.json' with { type: 'json' };
import refusals from '../../messages/es/refusals.json' with { type: 'json' };
import result from '../../messages/es/result.json' with { type: 'json' };
import privacy from '../../messages/es/privacy.json' with { type: 'json' };
import queue from '../../messages/es/queue.json' with { type: 'json' };
import rules from '../../messages/es/rules.json' with { type: 'json' };
import system from '../../messages/es/system.json' with { type: 'json' };
import treatment from '../../messages/es/treatment.json' with { type: 'json' };
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
  tasks,
  visit,
  'waiting-room': waitingRoom,
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
