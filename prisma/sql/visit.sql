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
