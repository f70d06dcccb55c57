import tasks from '../../messages/en/tasks.json' with { type: 'json' };
import visit from '../../messages/en/visit.json' with { type: 'json' };
import alerts from '../../messages/en/alerts.json' with { type: 'json' };
import waitingRoom from '../../messages/en/waiting-room.json' with { type: 'json' };
import agenda from '../../messages/en/agenda.json' with { type: 'json' };
import accessibility from '../../messages/en/accessibility.json' with { type: 'json' };
import caseTexts from '../../messages/en/case.json' with { type: 'json' };
import conditions from '../../messages/en/conditions.json' with { type: 'json' };
import consents from '../../messages/en/consents.json' with { type: 'json' };
import consentTexts from '../../messages/en/consent-texts.json' with { type: 'json' };
import crisis from '../../messages/en/crisis.json' with { type: 'json' };
import demo from '../../messages/en/demo.json' with { type: 'json' };
import early from '../../messages/en/early.json' with { type: 'json' };
import enter from '../../messages/en/enter.json' with { type: 'json' };
import signIn from '../../messages/en/sign-in.json' with { type: 'json' };
import errors from '../../messages/en/errors.json' with { type: 'json' };
import fields from '../../messages/en/fields.json' with { type: 'json' };
import frame from '../../messages/en/frame.json' with { type: 'json' };
import landing from '../../messages/en/landing.json' with { type: 'json' };
import intake from '../../messages/en/intake.json' with { type: 'json' };
import intakeLists from '../../messages/en/intake-lists.json' with { type: 'json' };
import offline from '../../messages/en/offline.json' with { type: 'json' };
import patient from '../../messages/en/patient.json' with { type: 'json' };
import patientCare from '../../messages/en/patient-care.json' with { type: 'json' };
import questions from '../../messages/en/questions.json' with { type: 'json' };
import asking from '../../messages/en/asking.json' with { type: 'json' };
import request from '../../messages/en/request.json' with { type: 'json' };
import refusals from '../../messages/en/refusals.json' with { type: 'json' };
import result from '../../messages/en/result.json' with { type: 'json' };
import privacy from '../../messages/en/privacy.json' with { type: 'json' };
import queue from '../../messages/en/queue.json' with { type: 'json' };
import rules from '../../messages/en/rules.json' with { type: 'json' };
import system from '../../messages/en/system.json' with { type: 'json' };
import treatment from '../../messages/en/treatment.json' with { type: 'json' };
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
export type Messages = typeof english;
