-- DropIndex
DROP INDEX "VisitPresence_visitId_idx";

-- AlterTable
ALTER TABLE "Visit" DROP COLUMN "roomClosedAt";

-- AlterTable
ALTER TABLE "VisitPresence" ADD COLUMN     "roomName" TEXT NOT NULL;

-- CreateTable
CREATE TABLE "VisitRoom" (
    "name" TEXT NOT NULL,
    "visitId" UUID NOT NULL,
    "epoch" INTEGER NOT NULL,
    "openedAt" TIMESTAMPTZ(3) NOT NULL,
    "retiredAt" TIMESTAMPTZ(3),
    "closedAt" TIMESTAMPTZ(3),

    CONSTRAINT "VisitRoom_pkey" PRIMARY KEY ("name")
);

-- CreateIndex
CREATE INDEX "VisitRoom_visitId_idx" ON "VisitRoom"("visitId");

-- CreateIndex
CREATE INDEX "VisitRoom_closedAt_idx" ON "VisitRoom"("closedAt");

-- CreateIndex
CREATE INDEX "VisitPresence_visitId_roomName_idx" ON "VisitPresence"("visitId", "roomName");

-- AddForeignKey
ALTER TABLE "VisitRoom" ADD CONSTRAINT "VisitRoom_visitId_fkey" FOREIGN KEY ("visitId") REFERENCES "Visit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A signed note stays as it was signed, whoever asks and by whatever road.
CREATE OR REPLACE FUNCTION refuse_change_of_signed_note() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."signedAt" IS NOT NULL THEN
    RAISE EXCEPTION 'a signed note cannot be changed' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF TG_OP = 'DELETE' THEN
    RETURN OLD;
  END IF;
  RETURN NEW;
END $$;

CREATE OR REPLACE TRIGGER signed_note_stays BEFORE UPDATE OR DELETE ON "VisitNote"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_signed_note();

CREATE OR REPLACE FUNCTION refuse_emptying_notes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'notes cannot be emptied' USING ERRCODE = 'integrity_constraint_violation';
END $$;

CREATE OR REPLACE TRIGGER notes_are_not_emptied BEFORE TRUNCATE ON "VisitNote"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_emptying_notes();

ALTER TABLE "VisitNote" DROP CONSTRAINT IF EXISTS signed_note_is_whole;
ALTER TABLE "VisitNote" ADD CONSTRAINT signed_note_is_whole CHECK (
  "signedAt" IS NULL OR ("signedById" IS NOT NULL AND "contentHash" IS NOT NULL AND decision IS NOT NULL AND text <> '')
);

ALTER TABLE "Visit" DROP CONSTRAINT IF EXISTS call_state_is_known;
ALTER TABLE "Visit" ADD CONSTRAINT call_state_is_known CHECK ("callState" IN (
  'SCHEDULED', 'CHECKED_IN', 'LEFT_QUEUE', 'ADMITTED', 'IN_CALL', 'INTERRUPTED', 'ENDED', 'NO_SHOW', 'CANCELLED'
));
ALTER TABLE "Visit" DROP CONSTRAINT IF EXISTS open_call_has_a_room;
ALTER TABLE "Visit" ADD CONSTRAINT open_call_has_a_room CHECK (
  ("roomName" IS NOT NULL) = ("callState" IN ('ADMITTED', 'IN_CALL', 'INTERRUPTED'))
);

-- The audit trail and the history of answers only grow. Grants say so to the programs' role; this says so to everyone.
CREATE OR REPLACE FUNCTION refuse_change_of_history() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$;

CREATE OR REPLACE TRIGGER audit_stays BEFORE UPDATE OR DELETE ON "AuditEvent"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_history();
CREATE OR REPLACE TRIGGER audit_is_not_emptied BEFORE TRUNCATE ON "AuditEvent"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_history();
CREATE OR REPLACE TRIGGER answers_history_stays BEFORE UPDATE OR DELETE ON "AnswerRevision"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_history();
CREATE OR REPLACE TRIGGER answers_history_is_not_emptied BEFORE TRUNCATE ON "AnswerRevision"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_history();
