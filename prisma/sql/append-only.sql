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
