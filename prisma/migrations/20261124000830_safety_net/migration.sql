-- AlterTable
ALTER TABLE "Alert" ADD COLUMN     "closingNote" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "AlertPage" DROP CONSTRAINT "AlertPage_pkey",
ADD COLUMN     "climbFrom" TIMESTAMPTZ(3) NOT NULL,
ADD CONSTRAINT "AlertPage_pkey" PRIMARY KEY ("alertId", "climbFrom", "rung");

-- CreateTable
CREATE TABLE "SafetyWatch" (
    "caseId" UUID NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "hiddenAt" TIMESTAMPTZ(3),
    "settledAt" TIMESTAMPTZ(3),

    CONSTRAINT "SafetyWatch_pkey" PRIMARY KEY ("caseId")
);

-- CreateIndex
CREATE INDEX "SafetyWatch_settledAt_since_idx" ON "SafetyWatch"("settledAt", "since");

-- However many reasons come at once, a case has one open alert.
CREATE UNIQUE INDEX alert_open_once ON "Alert" ("caseId") WHERE "closedAt" IS NULL;

ALTER TABLE "Alert"
  ADD CONSTRAINT alert_level_is_known CHECK (level IN ('STAT', 'P1')),
  ADD CONSTRAINT alert_is_acknowledged_whole CHECK (num_nulls("acknowledgedAt", "acknowledgedBy") IN (0, 2)),
  ADD CONSTRAINT alert_is_closed_whole CHECK (num_nulls("closedAt", "closedBy", disposition) IN (0, 3));
ALTER TABLE "OnCallShift"
  ADD CONSTRAINT shift_ends_after_it_starts CHECK ("endsAt" > "startsAt"),
  ADD CONSTRAINT shift_rung_is_known CHECK (rung BETWEEN 0 AND 3);

-- What was tried is never unsaid, and an alert never disappears.
CREATE OR REPLACE TRIGGER outreach_stays BEFORE UPDATE OR DELETE ON "Outreach"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_history();
CREATE OR REPLACE TRIGGER outreach_is_not_emptied BEFORE TRUNCATE ON "Outreach"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_history();
CREATE OR REPLACE TRIGGER alert_pages_stay BEFORE UPDATE OR DELETE ON "AlertPage"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_history();

CREATE OR REPLACE FUNCTION refuse_change_of_closed_alert() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR OLD."closedAt" IS NOT NULL THEN
    RAISE EXCEPTION 'an alert is never removed and a closed one never changes' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE OR REPLACE TRIGGER closed_alerts_stay BEFORE UPDATE OR DELETE ON "Alert"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_closed_alert();
