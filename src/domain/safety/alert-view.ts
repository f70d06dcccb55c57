import { z } from 'zod';
import { StoredAnswer } from '@/domain/answers/stored-answer';
import { stages } from '@/domain/journey';
import { AlertTiming } from '@/domain/screening/alert-timing';
import { ruleIds } from '@/domain/screening/rule-ids';
import { SameDayCalls } from '@/domain/screening/same-day-calls';
import { Instant } from '@/domain/shared/text';
import { alertLevels, alertOrigins } from './alert-level';
import { LastAttempt } from './alert-brief';
import { CallDetails } from './call-details';
import { everyoneReasons } from './escalation';
import { heartbeatNames } from './alert-heartbeat';
import { RatedNumber } from './rated-numbers';
import { SafetyCheck } from './safety-check';
import { channels, dispositions, outreachOutcomes } from './alert-outreach';
import { wordsSources } from './words-source';
import { CasePatientView } from '@/domain/queue/case-view';
import { Colleague } from '@/domain/queue/queue-view';

const Id = z.uuid();
const Name = z.string().max(200);

/** As many urgent alerts as a desk shows at once. */
export const mostUrgent = 100;

/** A page that went out. `to` is null where everyone was paged; why is null too on pages from before it was kept. */
const PageView = z.object({
  rung: z.int(),
  to: Name.nullable(),
  everyoneBecause: z.enum(everyoneReasons).nullable(),
  at: Instant,
});

/** One alert in the list. It names rules, never answers. */
export const AlertRow = z.object({
  id: Id,
  caseId: Id,
  patientName: Name,
  level: z.enum(alertLevels),
  rules: z.array(z.enum(ruleIds)).max(40),
  origin: z.enum(alertOrigins),
  raisedAt: Instant,
  /** When the escalation that counts now began. */
  pagedFrom: Instant,
  /** By when somebody is to have reached the patient. */
  reachBy: Instant,
  answerRetracted: z.boolean(),
  /** Of the escalation that counts now. */
  pages: z.array(PageView).max(10),
  nextPageAt: Instant.nullable(),
  /** Who is paged then, as the calendar stands now; null: everyone, or no further page. */
  nextPageTo: Name.nullable(),
  acknowledgedAt: Instant.nullable(),
  acknowledgedBy: Name.nullable(),
  outreachCount: z.int(),
  lastTry: LastAttempt.nullable(),
  closedAt: Instant.nullable(),
  closedBy: Name.nullable(),
  disposition: z.enum(dispositions).nullable(),
  /** Closed, and the patient is to be contacted once more between these instants. */
  caringContact: z.object({ from: Instant, to: Instant }).nullable(),
});
export type AlertRow = z.infer<typeof AlertRow>;

/** A program's last sign of life; null: it never reported. */
const HeartbeatView = z.object({ name: z.enum(heartbeatNames), at: Instant.nullable(), isSilent: z.boolean() });
type HeartbeatView = z.infer<typeof HeartbeatView>;

/** Who answers the pager now, first called first, and when nobody will within the coming week. */
const OnCallNow = z.object({
  people: z.array(Name).max(20),
  nextGap: z.object({ from: Instant, to: Instant }).nullable(),
});

/** How many alerts nobody has acknowledged, and which of them are urgent; the badge on every desk. */
export const UnseenAlerts = z.object({
  unseen: z.int(),
  stat: z.array(z.object({ id: Id, pagedFrom: Instant })).max(mostUrgent),
});
export type UnseenAlerts = z.infer<typeof UnseenAlerts>;

/** Everything the watchdog page shows, as it stood at `readAt`. */
export const AlertsView = z.object({
  readAt: Instant,
  onCall: OnCallNow,
  heartbeats: z.array(HeartbeatView).max(10),
  /** Letters that have waited for more than two minutes to leave. */
  lettersWaiting: z.int(),
  /** Nobody has acknowledged these. STAT first, then the longest waiting. */
  unseen: z.array(AlertRow).max(500),
  inHand: z.array(AlertRow).max(500),
  /** Closed, and a caring contact is due; the most pressing first. */
  watched: z.array(AlertRow).max(500),
  /** Those closed last, watched or not. */
  closed: z.array(AlertRow).max(50),
});
export type AlertsView = z.infer<typeof AlertsView>;

/** What became of an act of closing. */
export const CloseReply = z.object({ outcome: z.enum(['closed', 'waits-for-second-person']) });
export type CloseReply = z.infer<typeof CloseReply>;

const OutreachView = z.object({
  id: Id,
  by: Name,
  at: Instant,
  channel: z.enum(channels),
  outcome: z.enum(outreachOutcomes),
  note: z.string().max(1_000),
});

/** As many answers as one page shows. */
export const mostSafetyAnswers = 200;

/**
 * A safety answer as it was given at a moment. `stands` is false for what was answered differently later, and for what was
 * set aside: given where another answer stood or none could, and replaced by nothing.
 */
const SafetyAnswer = z.object({
  ...{ questionId: z.string().max(80), value: StoredAnswer, savedAt: Instant },
  ...{ stands: z.boolean(), isSetAside: z.boolean() },
});

/** As many numbers of ratings as one page shows. */
export const mostRatings = 100;

/** As many texts as one page shows. */
export const mostTexts = 100;

/** What the patient wrote somewhere; `toRead` marks the sentences that must be read. */
const WrittenView = z.object({
  source: z.enum(wordsSources),
  at: Instant,
  parts: z.array(z.object({ text: z.string().max(5_000), toRead: z.boolean() })).max(500),
});

/** One alert with all that a clinician needs to reach the patient, and all that was tried. */
export const AlertView = AlertRow.extend({
  readAt: Instant,
  patient: CasePatientView,
  stage: z.enum(stages),
  /** All that stand, and of the earlier ones the newest. */
  answers: z.array(SafetyAnswer).max(mostSafetyAnswers),
  /** How many earlier ones were left out. */
  olderAnswers: z.int(),
  /** Numbers of a clinician's rating that ask for an alert, gravest first. */
  ratings: z.array(RatedNumber).max(mostRatings),
  /** What the patient said of their safety on the page of people to talk to. */
  check: SafetyCheck,
  /** Another number for the call and another place than the answers say, as the patient said there. */
  call: CallDetails,
  /** Texts with sentences to read (S-09), newest first, each in its pieces. */
  words: z.array(WrittenView).max(mostTexts),
  outreach: z.array(OutreachView).max(500),
  closingNote: z.string().max(1_000),
  you: Id,
  /** Who has it, by id: to take it over, or to close it knowing whose it is. */
  holderId: Id.nullable(),
  /** Somebody says that it was raised in error, and a second person has to agree. */
  errorClaim: z.object({ byId: Id, by: Name, at: Instant, note: z.string().max(1_000) }).nullable(),
  /** Until when a closed one can be opened again; null where it cannot. */
  mayReopenUntil: Instant.nullable(),
  /** Each closing that did not hold, oldest first. */
  reopenings: z
    .array(
      z.object({
        at: Instant,
        by: Name,
        reason: z.string().max(1_000),
        closedAt: Instant,
        closedBy: Name,
        disposition: z.enum(dispositions),
        closingNote: z.string().max(1_000),
      }),
    )
    .max(100),
});
export type AlertView = z.infer<typeof AlertView>;

const ShiftView = z.object({ id: Id, personId: Id, name: Name, rung: z.int(), startsAt: Instant, endsAt: Instant });

/** Who else has the page of an alert open. */
export const AlertReaders = z.object({ others: z.array(z.object({ name: Name, isWriting: z.boolean() })).max(50) });
export type AlertReaders = z.infer<typeof AlertReaders>;

const Span = z.object({ from: Instant, to: Instant });

/** The coming week on call, with its gaps and everyone who can be put down. */
export const CoverageView = z.object({
  from: Instant,
  to: Instant,
  timeZone: z.string().max(60),
  shifts: z.array(ShiftView).max(500),
  /** Nobody is on call. */
  gaps: z.array(Span).max(500),
  /** Fewer than two people are on call: after the first page there is nobody to escalate to. */
  thin: z.array(Span).max(500),
  /** How alerts escalate, from the rules in force. */
  pageAfterMinutes: AlertTiming.shape.urgent.shape.pageAfterMinutes,
  sameDayCalls: SameDayCalls,
  caringContact: AlertTiming.shape.caringContact,
  you: Id,
  /** Whether the reader may answer alerts, and so stand in for somebody. */
  mayTakeOver: z.boolean(),
  people: z.array(Colleague).max(200),
});
export type CoverageView = z.infer<typeof CoverageView>;
