import { roles } from '@/domain/access/permissions';
import { consentKinds, consentMethods } from '@/domain/answers/consents';
import { reminderNotes } from '@/domain/answers/reminders';
import { AuditEvent } from '@/domain/audit/events';
import { madrsRemissions } from '@/domain/instruments/madrs';
import { suicideTiers } from '@/domain/instruments/suicide-tier';
import { stages } from '@/domain/journey';
import { decisionKinds, reasonsFor } from '@/domain/queue/decision';
import { answerChannels } from '@/domain/queue/information-request';
import { taskKinds } from '@/domain/queue/tasks';
import { heartbeatNames } from '@/domain/safety/alert-heartbeat';
import { everyoneReasons } from '@/domain/safety/escalation';
import { alertLevels, alertOrigins } from '@/domain/safety/alert-level';
import { channels, dispositions, outreachOutcomes } from '@/domain/safety/alert-outreach';
import { companyAnswers, safeNowAnswers } from '@/domain/safety/safety-check';
import { setAsideReasons } from '@/domain/safety/set-aside';
import { wordsSources } from '@/domain/safety/words-source';
import { outcomes, priorities } from '@/domain/screening/outcome';
import { locales } from '@/domain/shared/preferences';
import { callStates } from '@/domain/visit/call-state';
import { ratingScaleIds, ratingScales } from '@/domain/visit/clinician-rating';
import { visitDecisions } from '@/domain/visit/decision';
import { phoneReasons } from '@/domain/visit/inputs';

// A scale with one band for every total has none that was published.
const bands = Object.values(ratingScales).flatMap(({ bands: all }) => (all.length > 1 ? all.map(({ band }) => band) : []));

/**
 * Every column of codes with the list the domain reads it by. The database must have the same list as a CHECK of that column.
 * A new column of text is written here, or among the texts of `texts.ts`.
 */
export const codes: Readonly<Record<string, readonly string[]>> = {
  'Alert.disposition': dispositions,
  'Alert.level': alertLevels,
  'Alert.origin': alertOrigins,
  'AlertPage.everyoneBecause': everyoneReasons,
  'AlertReopening.disposition': dispositions,
  'AnswerRevision.locale': locales,
  'AnswerRevision.setAside': setAsideReasons,
  'AuditEvent.type': AuditEvent.options.map(({ shape }) => shape.type.value),
  'Case.outcome': outcomes,
  'Case.priority': priorities,
  'Case.stage': stages,
  'Case.suicideTier': suicideTiers,
  'ClinicianRating.band': bands,
  'ClinicianRating.remissionBy': madrsRemissions,
  'ClinicianRating.scale': ratingScaleIds,
  'Consent.kind': consentKinds,
  'Consent.locale': locales,
  'Consent.method': consentMethods,
  'Decision.kind': decisionKinds,
  'Decision.reasonCode': [...new Set(Object.values(reasonsFor).flat())],
  'Heartbeat.name': heartbeatNames,
  'InformationRequest.answeredBy': answerChannels,
  'Outreach.channel': channels,
  'Outreach.outcome': outreachOutcomes,
  'Person.locale': locales,
  'Person.roles': roles,
  'RatingEntry.scale': ratingScaleIds,
  'Reminder.kind': reminderNotes,
  'SafetyCheck.company': companyAnswers,
  'SafetyCheck.safeNow': safeNowAnswers,
  'Screening.outcome': outcomes,
  'Screening.priority': priorities,
  'Screening.suicideTier': suicideTiers,
  'SignInLink.locale': locales,
  'ToDo.kind': taskKinds,
  'Visit.callState': callStates,
  'Visit.phoneReason': phoneReasons,
  'VisitNote.decision': visitDecisions,
  'WordsFound.source': wordsSources,
};

/** Columns whose list in the database may hold more: their rows never change, so a code that the domain retires stays there. */
export const keepsRetired: readonly string[] = ['AuditEvent.type'];
