-- Every id is a key, every column of codes has its list. A key refuses to lose what it refers to (RESTRICT): the record only
-- grows. Two go with their parent, because they are nothing without it: a session, and the watch over a sitting.

-- First what contradicts. The programs never delete a case or a person, so none of this comes from them; a database that was
-- mended by hand may hold it. States without a parent mean nothing any more and go. What is part of the record stays.
DELETE FROM "Session" s WHERE NOT EXISTS (SELECT FROM "Person" p WHERE p.id = s."personId");
DELETE FROM "OnCallShift" s WHERE NOT EXISTS (SELECT FROM "Person" p WHERE p.id = s."personId");
DELETE FROM "SafetyWatch" w WHERE NOT EXISTS (SELECT FROM "Case" c WHERE c.id = w."caseId");
DELETE FROM "Reminder" r WHERE NOT EXISTS (SELECT FROM "Case" c WHERE c.id = r."caseId");
-- A claim by nobody is no claim.
UPDATE "Case" c SET "reviewerId" = NULL, "claimedAt" = NULL
 WHERE "reviewerId" IS NOT NULL AND NOT EXISTS (SELECT FROM "Person" p WHERE p.id = c."reviewerId");
-- Roles nobody knows grant nothing; a language we do not have is shown in English; a silent program of another name is none of ours.
UPDATE "Person" SET roles = coalesce((SELECT array_agg(r) FROM unnest(roles) r WHERE r IN ('patient', 'reviewer', 'consultant', 'nurse', 'admin')), '{}')
 WHERE roles IS NULL OR NOT roles <@ ARRAY['patient', 'reviewer', 'consultant', 'nurse', 'admin'];
UPDATE "Person" SET locale = 'en' WHERE locale NOT IN ('en', 'es');
UPDATE "SignInLink" SET locale = 'en' WHERE locale NOT IN ('en', 'es');
DELETE FROM "Heartbeat" WHERE name NOT IN ('worker', 'paging', 'watch');
UPDATE "Session" SET aal = 1 WHERE aal NOT IN (1, 2);

-- A constraint holds for whatever is written from now on. Where rows of the record contradict it all the same, they stay as
-- they were written and the deployment goes on with a warning, because a practice must not stand still for them.
CREATE FUNCTION pg_temp.add_constraint(target text, name text, rule text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE %I ADD CONSTRAINT %I %s NOT VALID', target, name, rule);
  BEGIN
    EXECUTE format('ALTER TABLE %I VALIDATE CONSTRAINT %I', target, name);
  EXCEPTION WHEN foreign_key_violation OR check_violation THEN
    RAISE WARNING '% of % holds for new rows only: earlier rows contradict it', name, target;
  END;
END $$;

CREATE FUNCTION pg_temp.add_key(target text, col text, parent text, parent_col text DEFAULT 'id', on_delete text DEFAULT 'RESTRICT')
RETURNS void LANGUAGE sql AS $$
  SELECT pg_temp.add_constraint(target, format('%s_%s_fkey', target, col),
    format('FOREIGN KEY (%I) REFERENCES %I (%I) ON DELETE %s ON UPDATE CASCADE', col, parent, parent_col, on_delete));
$$;

CREATE FUNCTION pg_temp.add_codes(target text, col text, VARIADIC codes text[]) RETURNS void LANGUAGE sql AS $$
  SELECT pg_temp.add_constraint(target, format('%s_%s_code', target, col),
    format('CHECK (%I IN (%s))', col, (SELECT string_agg(quote_literal(code), ', ') FROM unnest(codes) code)));
$$;

-- The keys.
ALTER TABLE "Session" DROP CONSTRAINT "Session_personId_fkey";
SELECT pg_temp.add_key('Case', 'reviewerId', 'Person');
SELECT pg_temp.add_key('Case', 'barredReviewerId', 'Person');
SELECT pg_temp.add_key('Case', 'consultantId', 'Person');
SELECT pg_temp.add_key('AnswerRevision', 'actorId', 'Person');
SELECT pg_temp.add_key('Consent', 'personId', 'Person');
SELECT pg_temp.add_key('Reminder', 'caseId', 'Case');
SELECT pg_temp.add_key('RulePack', 'draftedBy', 'Person');
SELECT pg_temp.add_key('RulePack', 'publishedBy', 'Person');
SELECT pg_temp.add_key('Decision', 'reviewerId', 'Person');
SELECT pg_temp.add_key('Decision', 'screeningId', 'Screening');
SELECT pg_temp.add_key('InformationRequest', 'caseId', 'Case');
SELECT pg_temp.add_key('InformationRequest', 'decisionId', 'Decision');
SELECT pg_temp.add_key('Visit', 'patientId', 'Person');
SELECT pg_temp.add_key('Visit', 'consultantId', 'Person');
SELECT pg_temp.add_key('VisitNote', 'signedById', 'Person');
SELECT pg_temp.add_key('ClinicianRating', 'ratedById', 'Person');
SELECT pg_temp.add_key('RatingEntry', 'enteredById', 'Person');
SELECT pg_temp.add_key('VisitPresence', 'roomName', 'VisitRoom', 'name');
SELECT pg_temp.add_key('Session', 'personId', 'Person', 'id', 'CASCADE');
SELECT pg_temp.add_key('Alert', 'caseId', 'Case');
SELECT pg_temp.add_key('Alert', 'acknowledgedBy', 'Person');
SELECT pg_temp.add_key('Alert', 'closedBy', 'Person');
SELECT pg_temp.add_key('Alert', 'errorClaimedBy', 'Person');
SELECT pg_temp.add_key('AlertPage', 'personId', 'Person');
SELECT pg_temp.add_key('Outreach', 'byId', 'Person');
SELECT pg_temp.add_key('AlertReopening', 'byId', 'Person');
SELECT pg_temp.add_key('AlertReopening', 'closedBy', 'Person');
SELECT pg_temp.add_key('SafetyWatch', 'caseId', 'Case', 'id', 'CASCADE');
SELECT pg_temp.add_key('OnCallShift', 'personId', 'Person');

-- The codes. src/testing/database-constraints compares each list with the domain's own.
SELECT pg_temp.add_codes('Case', 'stage', 'answers', 'queue', 'visit', 'care-plan', 'closed');
SELECT pg_temp.add_codes('Case', 'outcome', 'URGENT', 'LIKELY_NOT_ELIGIBLE', 'NEEDS_CLINICIAN_REVIEW', 'LIKELY_ELIGIBLE');
SELECT pg_temp.add_codes('Case', 'priority', 'STAT', 'P1', 'P2', 'P3');
SELECT pg_temp.add_codes('Case', 'suicideTier', 'none', 'low', 'moderate', 'high', 'unknown');
SELECT pg_temp.add_codes('Screening', 'outcome', 'URGENT', 'LIKELY_NOT_ELIGIBLE', 'NEEDS_CLINICIAN_REVIEW', 'LIKELY_ELIGIBLE');
SELECT pg_temp.add_codes('Screening', 'priority', 'STAT', 'P1', 'P2', 'P3');
SELECT pg_temp.add_codes('Screening', 'suicideTier', 'none', 'low', 'moderate', 'high', 'unknown');
SELECT pg_temp.add_codes('AnswerRevision', 'locale', 'en', 'es');
SELECT pg_temp.add_codes('Consent', 'kind', 'telehealth', 'privacy', 'treatment-information', 'reminders');
SELECT pg_temp.add_codes('Consent', 'locale', 'en', 'es');
SELECT pg_temp.add_codes('Consent', 'method', 'on-page');
SELECT pg_temp.add_codes('Decision', 'kind', 'invite-now', 'invite-at', 'conditional', 'ask', 'not-now');
SELECT pg_temp.add_codes('Decision', 'reasonCode', 'fits', 'open-points', 'risk-needs-visit', 'override', 'readings-first', 'record-needed',
  'ride-first', 'missing-answer', 'contradiction', 'trial-detail', 'too-few-trials', 'not-depressed-enough', 'condition-excludes',
  'risk-first', 'other-care-first', 'other');
SELECT pg_temp.add_codes('InformationRequest', 'answeredBy', 'link', 'page', 'review');
SELECT pg_temp.add_codes('Visit', 'phoneReason', 'no-video', 'trouble', 'wish');
SELECT pg_temp.add_codes('VisitNote', 'decision', 'start-course', 'later', 'not-suitable');
SELECT pg_temp.add_codes('ClinicianRating', 'scale', 'madrs', 'cadss-6');
SELECT pg_temp.add_codes('ClinicianRating', 'band', 'none', 'mild', 'moderate', 'severe');
SELECT pg_temp.add_codes('ClinicianRating', 'remissionBy', 'at-most-10', 'under-10', 'at-most-12');
SELECT pg_temp.add_codes('RatingEntry', 'scale', 'madrs', 'cadss-6');
-- The list of the trail may hold more than the domain says today: what is retired stays, with its rows. The last three are of
-- stations that are about to say them.
SELECT pg_temp.add_codes('AuditEvent', 'type', 'session.opened', 'session.revoked', 'person.disabled', 'consent.given', 'consent.refused',
  'consent.withdrawn', 'case.started', 'answers.saved', 'answer.set-aside', 'answers.submitted', 'case.claimed', 'case.released',
  'case.viewed', 'case.decided', 'to-do.done', 'reading.saved', 'to-dos.done', 'second-look.asked', 'request.missed', 'request.opened',
  'request.answered', 'reminder.sent', 'reminders.stopped', 'visit.checked-in', 'visit.left-queue', 'visit.admitted', 'visit.token-made',
  'visit.joined', 'visit.left', 'visit.interrupted', 'visit.returned', 'visit.by-phone', 'visit.ended', 'note.saved', 'note.signed',
  'rating.recorded', 'rating.entered', 'safety.said', 'alert.raised', 'alert.extended', 'alert.answer-changed', 'alert.paged',
  'alert.viewed', 'alert.acknowledged', 'alert.outreach', 'alert.taken-over', 'alert.error-claimed', 'alert.error-declined',
  'alert.reopened', 'alert.closed', 'on-call.set', 'on-call.removed', 'rules.drafted', 'rules.compared', 'rules.published',
  'case.screened-again', 'alert.contacted-again', 'on-call.taken-over');
SELECT pg_temp.add_codes('Person', 'locale', 'en', 'es');
SELECT pg_temp.add_codes('SignInLink', 'locale', 'en', 'es');
SELECT pg_temp.add_codes('Alert', 'origin', 'answer', 'help-now', 'abandonment', 'rating', 'words');
SELECT pg_temp.add_codes('AlertPage', 'everyoneBecause', 'nobody-on-call', 'ladder-ended');
SELECT pg_temp.add_codes('SafetyCheck', 'safeNow', 'yes', 'no', 'unsure');
SELECT pg_temp.add_codes('SafetyCheck', 'company', 'yes', 'coming', 'no');
SELECT pg_temp.add_codes('Heartbeat', 'name', 'worker', 'paging', 'watch');
SELECT pg_temp.add_constraint('Person', 'Person_roles_code',
  $$CHECK (roles IS NOT NULL AND roles <@ ARRAY['patient', 'reviewer', 'consultant', 'nurse', 'admin'])$$);
SELECT pg_temp.add_constraint('Session', 'Session_aal_code', $$CHECK (aal IN (1, 2))$$);

DROP FUNCTION pg_temp.add_codes(text, text, text[]);
DROP FUNCTION pg_temp.add_key(text, text, text, text, text);
DROP FUNCTION pg_temp.add_constraint(text, text, text);
