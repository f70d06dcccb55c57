-- AlterTable
ALTER TABLE "Alert" ADD COLUMN     "errorClaimedAt" TIMESTAMPTZ(3),
ADD COLUMN     "errorClaimedBy" UUID,
ADD COLUMN     "errorNote" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "AlertReopening" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "alertId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "byId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "closedAt" TIMESTAMPTZ(3) NOT NULL,
    "closedBy" UUID NOT NULL,
    "disposition" TEXT NOT NULL,
    "closingNote" TEXT NOT NULL,

    CONSTRAINT "AlertReopening_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "AlertReopening_alertId_closedAt_key" ON "AlertReopening"("alertId", "closedAt");

-- AddForeignKey
ALTER TABLE "AlertReopening" ADD CONSTRAINT "AlertReopening_alertId_fkey" FOREIGN KEY ("alertId") REFERENCES "Alert"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Codes the screens know. Rows from before hold no others.
ALTER TABLE "Outreach"
  ADD CONSTRAINT outreach_channel_is_known
    CHECK (channel IN ('phone', 'text', 'emergency-contact', 'in-person', '988', '911', 'mobile-team')),
  ADD CONSTRAINT outreach_outcome_is_known
    CHECK (outcome IN ('reached', 'no-answer', 'message-left', 'wrong-number', 'spoke-with-contact', 'welfare-check', 'services-confirmed'));
ALTER TABLE "Alert"
  ADD CONSTRAINT alert_disposition_is_known CHECK (disposition IN (
    'safe-plan-made', 'safe-no-further-need', 'brought-forward', 'handed-to-other-care', 'emergency-services', 'not-reached', 'raised-in-error'
  )),
  ADD CONSTRAINT alert_error_is_claimed_whole CHECK (num_nulls("errorClaimedAt", "errorClaimedBy") IN (0, 2));

-- Two people say that a STAT alert was raised in error. Alerts that one person closed before this rule stay as they are.
ALTER TABLE "Alert"
  ADD CONSTRAINT alert_error_takes_two_people CHECK (
    level <> 'STAT' OR disposition IS DISTINCT FROM 'raised-in-error' OR ("errorClaimedBy" IS NOT NULL AND "errorClaimedBy" <> "closedBy")
  ) NOT VALID;

ALTER TABLE "AlertReopening"
  ADD CONSTRAINT reopening_disposition_is_known CHECK (disposition IN (
    'safe-plan-made', 'safe-no-further-need', 'brought-forward', 'handed-to-other-care', 'emergency-services', 'not-reached', 'raised-in-error'
  )),
  ADD CONSTRAINT reopening_has_a_reason CHECK (length(btrim(reason)) >= 10),
  ADD CONSTRAINT reopening_comes_within_a_day CHECK (at >= "closedAt" AND at <= "closedAt" + interval '24 hours');
CREATE OR REPLACE TRIGGER reopenings_stay BEFORE UPDATE OR DELETE ON "AlertReopening"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_history();
CREATE OR REPLACE TRIGGER reopenings_are_not_emptied BEFORE TRUNCATE ON "AlertReopening"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_history();

-- A closed alert never changes, but that it is opened again: then what its closing said stands in a row of its own, and
-- nothing of what raised it is touched.
CREATE OR REPLACE FUNCTION refuse_change_of_closed_alert() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD."closedAt" IS NOT NULL AND NEW."closedAt" IS NULL
     AND (NEW.id, NEW."caseId", NEW.level, NEW.rules, NEW.origin, NEW."raisedAt", NEW."answerRetracted")
       = (OLD.id, OLD."caseId", OLD.level, OLD.rules, OLD.origin, OLD."raisedAt", OLD."answerRetracted")
     AND EXISTS (SELECT FROM "AlertReopening" r WHERE r."alertId" = OLD.id AND r."closedAt" = OLD."closedAt") THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'DELETE' OR OLD."closedAt" IS NOT NULL THEN
    RAISE EXCEPTION 'an alert is never removed and a closed one never changes' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
